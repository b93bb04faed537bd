import { group as byKey } from 'd3-array';
import * as m from '../messages/compiled/messages.js';
import type { MassUnit } from '../messages/format/mass-unit';
import { assembled, type Drawing } from './assembled';
import { clippedOutline } from './clipped-outline';
import type { Figure, FigureOptions } from './figure';
import type { MapRow, MapShapes } from './map-rows';
import {
	besideNote,
	largestOf,
	mapDescription,
	mapLines,
	mapTable,
	mapTitle,
	mapUnit
} from './map-text';
import { windowOf } from './map-window';
import { group, path, type SceneNode } from './scene';
import { shadeFill, shadeKey, shadesFor, type Shades } from './shades';
import type { Theme } from './theme';

/** What is drawn later lies above: an outline of its own is not covered by a neighbour. */
function layerOf(row: MapRow | undefined): number {
	if (row === undefined) return 0;
	return row.net === null || row.net.central < 0 ? 2 : 1;
}

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
	const window = windowOf(map, new Set(shown.map(({ key }) => key!)));
	const [scale, top] = [width / window.width, above.height + 4];
	const outlines = [...shapes]
		.map(([region, own]) => [region, clippedOutline(own, window, scale, top)] as const)
		.filter(([, outline]) => outline !== '')
		.sort(([one], [other]) => layerOf(byRegion.get(one)) - layerOf(byRegion.get(other)));
	const nodes = outlines.map(([region, outline]) =>
		shapeNode(byRegion.get(region), outline, shades, options)
	);
	return { height: top + window.height * scale, nodes: [...above.nodes, ...nodes] };
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
