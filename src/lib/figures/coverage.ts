import { formatKg } from '../messages/format/mass';
import { massUnitFor } from '../messages/format/mass-unit';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled } from './assembled';
import type { Figure, FigureOptions, FigureTable } from './figure';
import { hatch, type HatchBox } from './hatch';
import { nothingDrawn } from './nothing-drawn';
import { tableNumber } from './ranked-table';
import type { CoverageRow } from './rows';
import { group, hitArea, rect, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { listed } from './words';
import { widthIn, write } from './write';

interface CoveragePart {
	readonly key: 'assessed' | 'unmapped' | 'withoutFactor' | 'setAside';
	readonly label: string;
	readonly amount: number;
	readonly share: number;
}

/** The parts that hold anything; negative amounts (more returns than trades) count as none. */
function partsOf(row: CoverageRow, locale: Locale): CoveragePart[] {
	const labels = {
		assessed: m.figure_coverage_assessed({}, { locale }),
		unmapped: m.figure_coverage_unmapped({}, { locale }),
		withoutFactor: m.figure_coverage_without_factor({}, { locale }),
		setAside: m.figure_coverage_set_aside({}, { locale })
	};
	const keys = ['assessed', 'unmapped', 'withoutFactor', 'setAside'] as const;
	const amounts = keys.map((key) => Math.max(0, row[key]));
	const total = amounts.reduce((sum, amount) => sum + amount, 0);
	return keys
		.map((key, index) => ({ key, label: labels[key], amount: amounts[index]! }))
		.filter(({ amount }) => amount > 0)
		.map((part) => ({ ...part, share: part.amount / total }));
}

function amountText(amount: number, { unit }: CoverageRow, locale: Locale): string {
	return unit === 'items' ? formatCount(amount, locale) : formatKg(amount, locale);
}

function partText(part: CoveragePart, row: CoverageRow, locale: Locale): string {
	const { label, amount, share } = part;
	const words = { label, amount: amountText(amount, row, locale) };
	return m.figure_coverage_part({ ...words, share: formatPercent(share, locale) }, { locale });
}

/** Solid for what is covered; hatches of different slope and density for what is not. */
function fill(key: CoveragePart['key'], box: HatchBox, theme: Theme): SceneNode[] {
	switch (key) {
		case 'assessed':
			return [rect({ ...box, fill: theme.accent })];
		case 'unmapped':
			return hatch(box, theme);
		case 'withoutFactor':
			return hatch(box, theme, { rising: false });
		case 'setAside':
			return hatch(box, theme, { step: 9 });
	}
}

const barHeight = 12;
const gap = 2;
/** A part that is there must be seen. */
const leastWidth = 3;
const keyHeight = 20;
const swatch = 12;

function barNodes(
	parts: readonly CoveragePart[],
	texts: readonly string[],
	options: FigureOptions
) {
	const room = options.width - gap * (parts.length - 1) - leastWidth * parts.length;
	let x = 0;
	return parts.map(({ key, share, label }, index) => {
		const box = { x, y: 4, width: leastWidth + share * room, height: barHeight };
		x += box.width + gap;
		const nodes = [hitArea({ ...box, y: 0, height: 24 }), ...fill(key, box, options.theme)];
		return group({}, nodes, { key, lines: [label, texts[index]!] });
	});
}

function keyNodes(
	parts: readonly CoveragePart[],
	texts: readonly string[],
	options: FigureOptions
) {
	const { width, theme } = options;
	const style = stylesOf(theme).label;
	let [x, y] = [0, 26];
	const nodes = parts.flatMap(({ key }, index) => {
		const content = ellipsis(texts[index]!, width - swatch - 6, style.face, style.size);
		const used = swatch + 6 + widthIn(content, style);
		if (x > 0 && x + used > width) [x, y] = [0, y + keyHeight];
		const box = { x, y: y + 2, width: swatch, height: swatch };
		const place = { x: x + swatch + 6, y: y + 13, fill: theme.ink };
		x += used + 18;
		return [...fill(key, box, theme), write(content, style, place)];
	});
	return { nodes, height: y + keyHeight + 2 };
}

function drawing(parts: readonly CoveragePart[], texts: readonly string[], options: FigureOptions) {
	const key = keyNodes(parts, texts, options);
	return { height: key.height, nodes: [...barNodes(parts, texts, options), ...key.nodes] };
}

function table(parts: readonly CoveragePart[], row: CoverageRow, locale: Locale): FigureTable {
	const unit = massUnitFor(Math.max(0, ...parts.map(({ amount }) => amount)), locale);
	const items = row.unit === 'items';
	const amount = items
		? m.figure_coverage_amount({}, { locale })
		: m.figure_coverage_amount_mass({ unit: unit.many }, { locale });
	const cell = (kg: number) => (items ? formatCount(kg, locale) : tableNumber(kg, unit, locale));
	return {
		columns: [
			{ label: m.figure_coverage_column({}, { locale }), numeric: false },
			{ label: amount, numeric: true },
			{ label: m.figure_coverage_share({}, { locale }), numeric: true, keys: ['share'] }
		],
		rowKeys: parts.map(({ key }) => key),
		rows: parts.map((part) => [part.label, cell(part.amount), formatPercent(part.share, locale)])
	};
}

function title(parts: readonly CoveragePart[], row: CoverageRow, locale: Locale): string {
	if (parts.length === 0) return m.figure_coverage_title_empty({}, { locale });
	const covered = parts.find(({ key }) => key === 'assessed')?.share ?? 0;
	const share = formatPercent(covered, locale);
	return row.unit === 'items'
		? m.figure_coverage_title({ share }, { locale })
		: m.figure_coverage_title_mass({ share }, { locale });
}

/** How much of the log has a result: one bar, solid where covered and hatched where not, by reason. */
export function coverage(row: CoverageRow, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const parts = partsOf(row, locale);
	const texts = parts.map((part) => partText(part, row, locale));
	const subtitle =
		row.unit === 'items' ? m.figure_coverage_subtitle : m.figure_coverage_subtitle_mass;
	const figure = {
		name: 'coverage',
		title: title(parts, row, locale),
		subtitle: subtitle({}, { locale }),
		description: m.figure_coverage_description({ parts: listed(texts, locale) }, { locale }),
		drawing:
			parts.length === 0
				? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
				: drawing(parts, texts, options),
		table: table(parts, row, locale),
		notes: [m.figure_coverage_note({}, { locale })]
	};
	return assembled(figure, options);
}
