import { group as byKey } from 'd3-array';
import * as m from '../messages/compiled/messages.js';
import type { MassUnit } from '../messages/format/mass-unit';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import type { MapRow, MapShape, MapShapes } from './map-rows';
import {
	besideNote,
	largestOf,
	mapDescription,
	mapLines,
	mapTable,
	mapTitle,
	mapUnit
} from './map-text';
import { group, path, polyline, type SceneNode } from './scene';
import { shadeFill, shadeKey, shadesFor, type Shades } from './shades';
import type { Theme } from './theme';

/** What has no factor, what costs and what was not traded each have an outline of their own. */
function surface(row: MapRow | undefined, shades: Shades, theme: Theme) {
	const thin = { stroke: theme.ground, 'stroke-width': '0.5' };
	if (row === undefined) return { fill: theme.hairline, 'fill-opacity': '0.6', ...thin };
	if (row.net === null) {
		const fill = { fill: theme.hatch, 'fill-opacity': '0.25' };
		return { ...fill, stroke: theme.ink, 'stroke-dasharray': '2 2' };
	}
	const { central } = row.net;
	return { ...shadeFill(central, shades, theme), ...(central < 0 ? { stroke: theme.ink } : thin) };
}

/** Outlines of a region at a scale, as path data. */
function outlineOf(shapes: readonly MapShape[], scale: number, top: number): string {
	return shapes
		.flatMap(({ rings }) => rings)
		.map((ring) => `${polyline(ring.map(([x, y]) => [x * scale, top + y * scale] as const))}Z`)
		.join('');
}

function shapeNode(
	row: MapRow | undefined,
	d: string,
	shades: Shades,
	{ locale, theme }: FigureOptions
): SceneNode {
	const node = path({ d, ...surface(row, shades, theme) });
	if (row === undefined) return node;
	return group({}, [node], { key: row.key ?? '', lines: mapLines(row, locale) });
}

function drawing(
	rows: readonly MapRow[],
	map: MapShapes,
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme } = options;
	const shapes = byKey(map.shapes, ({ region }) => region);
	const byRegion = new Map(rows.map((row) => [row.key, row]));
	const shown = rows.filter(({ key }) => key !== null && shapes.has(key));
	const shades = shadesFor(largestOf(shown));
	const above = shadeKey(
		{ shades, unit, hasCosts: false, hasUnknown: false },
		width,
		locale,
		theme
	);
	const [scale, top] = [width / map.width, above.height + 4];
	const nodes = [...shapes].map(([region, own]) =>
		shapeNode(byRegion.get(region), outlineOf(own, scale, top), shades, options)
	);
	return { height: top + map.height * scale, nodes: [...above.nodes, ...nodes] };
}

function outlineNotes(rows: readonly MapRow[], locale: FigureOptions['locale']): string[] {
	const costs = rows.some(({ net }) => net !== null && net.central < 0);
	const unknown = rows.some(({ net }) => net === null);
	return [
		...(costs ? [m.figure_map_note_costs({}, { locale })] : []),
		...(unknown ? [m.figure_map_note_unknown({}, { locale })] : [])
	];
}

/** Countries on a map whose areas are true to each other, the darker, the more was avoided. */
export function worldMap(rows: readonly MapRow[], map: MapShapes, options: FigureOptions): Figure {
	const { locale } = options;
	const unit = mapUnit(rows, locale);
	const regions = new Set<string | null>(map.shapes.map(({ region }) => region));
	const parts = {
		name: 'world-map',
		title: mapTitle(rows, locale),
		subtitle: m.figure_map_subtitle({ unit: unit.many }, { locale }),
		description: mapDescription(rows, locale),
		drawing: drawing(rows, map, unit, options),
		table: mapTable(rows, unit, locale),
		notes: [
			...outlineNotes(rows, locale),
			m.figure_map_note_world({}, { locale }),
			...besideNote(rows, (key) => regions.has(key), locale)
		]
	};
	return assembled(parts, options);
}
