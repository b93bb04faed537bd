import { formatNumber } from '../messages/format/number';
import type { MassUnit } from '../messages/format/mass-unit';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import type { MapRow, MapTile } from './map-rows';
import {
	besideNote,
	largestOf,
	mapDescription,
	mapLines,
	mapTable,
	mapTitle,
	mapUnit
} from './map-text';
import { group, hitArea, rect, type SceneNode } from './scene';
import { isDark, shadeBox, shadeKey, shadesFor, type Shades } from './shades';
import { stylesOf } from './type-scale';
import { widthIn, write } from './write';

const gap = 3;
/** The widest square, px. */
const widest = 72;

interface TileStyle {
	readonly size: number;
	readonly top: number;
	readonly shades: Shades;
	readonly unit: MassUnit;
}

/** Name and value of a province in its square, as far as they fit. */
function tileText(
	tile: MapTile,
	kg: number | null | undefined,
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
	{ shades, unit }: TileStyle,
	{ locale, theme }: FigureOptions
): SceneNode[] {
	const { axis, grade } = stylesOf(theme);
	const known = kg !== null && kg !== undefined;
	const fill = known && isDark(kg, shades) ? theme.ground : theme.ink;
	const middle = x + width / 2;
	const value = known ? formatNumber(kg / unit.kg, locale) : '';
	const hasRoom = width >= 36 && value !== '' && widthIn(value, axis) <= width - 4;
	const place = { x: middle, anchor: 'middle', fill } as const;
	const short = tile.short[locale];
	const name =
		widthIn(short, grade) <= width
			? [write(short, grade, { ...place, y: y + width / 2 + (hasRoom ? -3 : 4) })]
			: [];
	if (!hasRoom) return name;
	return [...name, write(value, axis, { ...place, y: y + width / 2 + 13 })];
}

function tileNode(
	tile: MapTile,
	row: MapRow | undefined,
	style: TileStyle,
	options: FigureOptions
): SceneNode {
	const { size, top, shades } = style;
	const { locale, theme } = options;
	const width = size - gap;
	const [x, y] = [(tile.column - 1) * size, top + (tile.row - 1) * size];
	const box = { x, y, width, height: width };
	const kg = row === undefined ? undefined : (row.net?.central ?? null);
	const surface =
		kg === undefined
			? [rect({ ...box, fill: 'none', stroke: theme.hairline })]
			: shadeBox(box, kg, shades, theme);
	const nodes = [...surface, ...tileText(tile, kg, { x, y, width }, style, options)];
	if (row === undefined) return group({}, nodes);
	return group({}, [hitArea(box), ...nodes], {
		key: row.key ?? '',
		lines: mapLines(row, locale)
	});
}

function drawing(
	rows: readonly MapRow[],
	tiles: readonly MapTile[],
	unit: MassUnit,
	options: FigureOptions
): Drawing {
	const { width, locale, theme } = options;
	const byRegion = new Map(rows.map((row) => [row.key, row]));
	const shown = tiles.flatMap(({ region }) => byRegion.get(region) ?? []);
	const shades = shadesFor(largestOf(shown));
	const key = {
		...{ shades, unit },
		hasCosts: shown.some(({ net }) => net !== null && net.central < 0),
		hasUnknown: shown.some(({ net }) => net === null)
	};
	const above = shadeKey(key, width, locale, theme);
	const columns = Math.max(...tiles.map(({ column }) => column));
	const lines = Math.max(...tiles.map(({ row }) => row));
	const size = Math.min(widest, Math.floor(width / columns));
	const style = { size, top: above.height + 4, shades, unit };
	const nodes = tiles.map((tile) => tileNode(tile, byRegion.get(tile.region), style, options));
	return { height: style.top + lines * size, nodes: [...above.nodes, ...nodes] };
}

/** Provinces as squares of one size, the darker, the more was avoided; empty where nothing was traded. */
export function tileMap(
	rows: readonly MapRow[],
	tiles: readonly MapTile[],
	options: FigureOptions
): Figure {
	const { locale } = options;
	const unit = mapUnit(rows, locale);
	const regions = new Set<string | null>(tiles.map(({ region }) => region));
	const parts = {
		name: 'tile-map',
		title: mapTitle(rows, locale),
		subtitle: m.figure_map_subtitle({ unit: unit.many }, { locale }),
		description: mapDescription(rows, locale),
		drawing: drawing(rows, tiles, unit, options),
		table: mapTable(rows, unit, locale),
		notes: [
			m.figure_map_note_tiles({}, { locale }),
			...besideNote(rows, (key) => regions.has(key), locale)
		]
	};
	return assembled(parts, options);
}
