import { formatAmount } from '../messages/format/number';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { pictogramPath, type PictogramKind } from './pictogram-shapes';
import { path, type SceneNode } from './scene';
import type { NumberEquivalent } from './story-number';
import { tableOf } from './table';
import { amountOf } from './words';
import type { Theme } from './theme';
import { stylesOf } from './type-scale';
import { wrap } from './text-metrics';
import { writeLines } from './write';

/** The total restated in one equivalence. */
export interface PictogramRows {
	readonly kind: PictogramKind;
	readonly unit: string;
	/** What one unit is, with its country and year. */
	readonly definition: string;
	/** Null where the central total is not above zero. */
	readonly value: Omit<NumberEquivalent, 'unit'> | null;
}

/** How sure it is that there is one more. */
type Certainty = 'low' | 'central' | 'high';

const titles = {
	tree: m.studio_pictogram_title_tree,
	household: m.studio_pictogram_title_household
};

/** About so many pictures stand for the high end of the range. */
const mostPictures = 60;
const steps = [1, 2, 5, 10] as const;

/** Units that one picture stands for: 1, 2 or 5 times a power of ten, so that there are few enough. */
function unitsPerPicture(high: number): number {
	const power = 10 ** Math.floor(Math.log10(high / mostPictures));
	return (steps.find((step) => high / (step * power) <= mostPictures) ?? 10) * power;
}

/** Pictures up to each end: never more than the low end, never fewer than the high one. */
function countsOf({ low, central, high }: NonNullable<PictogramRows['value']>, per: number) {
	return {
		low: Math.floor((low ?? 0) / per),
		central: Math.round(central / per),
		high: Math.ceil(high / per)
	};
}

function looks(certainty: Certainty, { accent }: Theme) {
	const stroke = { stroke: accent, 'stroke-width': 1.25, 'stroke-linejoin': 'round' };
	if (certainty === 'low') return { fill: accent, ...stroke };
	return certainty === 'central'
		? { fill: accent, 'fill-opacity': 0.4, ...stroke }
		: { fill: 'none', ...stroke };
}

/** Columns that make the pictures as large as a room of this shape lets them be. */
function columnsFor(count: number, width: number, height: number): number {
	const fits = (columns: number) => Math.ceil(count / columns) * (width / columns) <= height;
	for (let columns = 6; columns < 20; columns += 1) if (fits(columns)) return columns;
	return 20;
}

const usualHeight = 230;

function drawing(rows: PictogramRows, options: FigureOptions): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const value = rows.value!;
	const per = unitsPerPicture(value.high);
	const counts = countsOf(value, per);
	const columns = columnsFor(counts.high, width, usualHeight * tall);
	const cell = width / columns;
	const nodes: SceneNode[] = Array.from({ length: counts.high }, (_, at) => {
		const certainty = at < counts.low ? 'low' : at < counts.central ? 'central' : 'high';
		const [x, y] = [(at % columns) * cell, 4 + Math.floor(at / columns) * cell];
		const d = pictogramPath(rows.kind, x + cell * 0.08, y + cell * 0.08, cell * 0.84);
		return path({ d, ...looks(certainty, theme) });
	});
	let y = 4 + Math.ceil(counts.high / columns) * cell + 12;
	const { label } = stylesOf(theme);
	for (const [certainty, text] of keyTexts(rows, per, locale)) {
		const side = 14;
		nodes.push(path({ d: pictogramPath(rows.kind, 0, y, side), ...looks(certainty, theme) }));
		const lines = wrap(text, width - side - 8, label.face, label.size);
		nodes.push(...writeLines(lines, label, { x: side + 8, y: y + 12, fill: theme.ink }));
		y += lines.length * label.lineHeight + 6;
	}
	return { height: y, nodes };
}

/** What each kind of picture says. */
function keyTexts({ value, unit }: PictogramRows, per: number, locale: Locale) {
	const { low, central, high } = value!;
	const text = (amount: number) => formatAmount(amount, locale, 2);
	const each = amountOf(formatAmount(per, locale), unit, locale);
	return [
		...(low === null || low < per
			? []
			: [['low', m.studio_pictogram_low({ amount: text(low), each }, { locale })] as const]),
		['central', m.studio_pictogram_central({ amount: text(central), each }, { locale })],
		['high', m.studio_pictogram_high({ amount: text(high) }, { locale })]
	] as readonly (readonly [Certainty, string])[];
}

/** The total as pictures of what it equals: filled as far as is sure, pale to the central value, empty to the high end. */
export function pictograms(rows: PictogramRows, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const { value, unit, definition, kind } = rows;
	const amount = (of: number) => formatAmount(of, locale, 2);
	const range =
		value === null
			? ''
			: value.low === null
				? m.impact_range_up_to({ high: amount(value.high) }, { locale })
				: m.impact_range_of({ low: amount(value.low), high: amount(value.high) }, { locale });
	const central = value === null ? '' : formatAmount(value.central, locale);
	const title =
		value === null
			? m.studio_pictogram_none({ unit }, { locale })
			: titles[kind]({ amount: amountOf(central, unit, locale) }, { locale });
	const bounds = value === null ? [] : [value.low, value.central, value.high];
	const heads = [m.studio_number_low, m.studio_number_central, m.studio_number_high];
	const parts = {
		name: `pictogram-${kind}s`,
		title,
		subtitle: value === null ? definition : m.studio_pictogram_subtitle({ range }, { locale }),
		description: value === null ? title : `${title} (${range})`,
		drawing: value === null ? nothingDrawn(title, width, theme) : drawing(rows, options),
		table: tableOf(
			[m.studio_number_measure({}, { locale }), unit],
			bounds.map((bound, at) => [
				heads[at]!({}, { locale }),
				bound === null ? m.studio_pictogram_may_be_none({}, { locale }) : amount(bound)
			]),
			1,
			{ rows: bounds.map(() => rows.kind) }
		),
		notes: [definition, m.studio_number_note({}, { locale })]
	};
	return assembled(parts, options);
}
