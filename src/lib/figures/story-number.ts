import { formatAmount } from '../messages/format/number';
import { formatKg, formatRange } from '../messages/format/mass';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { Estimate } from '../model/estimate';
import { assembled, type Drawing } from './assembled';
import type { Figure, FigureOptions } from './figure';
import { interval } from './interval';
import { group, line, placement, type SceneNode } from './scene';
import { tableOf } from './table';
import { textWidth, wrap } from './text-metrics';
import { faceIn, stylesOf, type TextStyle } from './type-scale';
import { amountOf } from './words';
import { write, writeLines } from './write';

/** A restatement of the total in words: alternatives, never added up. */
export interface NumberEquivalent {
	/** What is counted, such as "tree-years". */
	readonly unit: string;
	/** Null for what may be none. */
	readonly low: number | null;
	readonly central: number;
	readonly high: number;
}

/** One number with all that it may not be said without. */
export interface NumberRows {
	/** What was traded, in words: "161,566 items". */
	readonly goods: string;
	readonly net: Estimate;
	/** The cautious headline in kg CO2e; null where there may be none. */
	readonly cautious: number | null;
	/** Whether a cautious headline may be given at all: by the default method alone. */
	readonly isDefault: boolean;
	readonly equivalents: readonly NumberEquivalent[];
}

const largest = 56;
const widest = 0.94;

/** The style in which the number fills the line. */
function bigStyle(text: string, { width, theme, tall = 1 }: FigureOptions): TextStyle {
	const face = faceIn(theme, 'serif-600');
	const size = Math.min(largest * tall, (width * widest) / textWidth(text, face, 1));
	return { face, size, lineHeight: size * 1.1 };
}

/** The amount that is said first, and in which words: cautious where that is allowed and above none. */
function headline({ net, cautious, isDefault }: NumberRows, locale: Locale) {
	if (isDefault && cautious !== null) {
		return { kg: cautious, kicker: m.studio_number_at_least({}, { locale }) };
	}
	const said = net.central < 0 ? m.studio_number_caused : m.studio_number_about;
	return { kg: Math.abs(net.central), kicker: said({}, { locale }) };
}

function rangeSentence({ net }: NumberRows, locale: Locale): string {
	const words = { value: formatKg(net.central, locale), range: formatRange(net, locale) };
	return m.studio_number_range(words, { locale });
}

function equivalentText({ unit, low, central, high }: NumberEquivalent, locale: Locale): string {
	const most = formatAmount(high, locale, 2);
	const range =
		low === null
			? m.impact_range_up_to({ high: most }, { locale })
			: m.impact_range_of({ low: formatAmount(low, locale, 2), high: most }, { locale });
	const amount = amountOf(formatAmount(central, locale), unit, locale);
	return m.studio_number_equivalent({ amount, range }, { locale });
}

function equivalentsSentence({ equivalents, net }: NumberRows, locale: Locale): string {
	if (net.central <= 0 || equivalents.length === 0) return '';
	const [first, ...others] = equivalents.map((one) => equivalentText(one, locale));
	return [
		m.studio_number_equal({ text: first! }, { locale }),
		...others.map((text) => m.studio_number_or({ text }, { locale }))
	].join('');
}

function drawing(rows: NumberRows, options: FigureOptions): Drawing {
	const { width, locale, theme, tall = 1 } = options;
	const { kg, kicker } = headline(rows, locale);
	const amount = m.impact_co2e({ mass: formatKg(kg, locale) }, { locale });
	const big = bigStyle(amount, options);
	const colour = rows.net.central < 0 ? theme.cost : theme.accent;
	const space = 12 * tall;
	const { label } = stylesOf(theme);
	let y = space + label.size;
	const nodes: SceneNode[] = [write(kicker, label, { x: 0, y, fill: theme.muted })];
	y += big.size + space / 2;
	nodes.push(write(amount, big, { x: 0, y, fill: colour }));
	y += space;
	const words = rangeSentence(rows, locale);
	const glyph = interval(rows.net, { width, height: 24, locale, theme, description: words });
	nodes.push(group({ transform: placement(0, y) }, glyph.children));
	y += 24 + space;
	const say = (text: string, fill: string) => {
		if (text === '') return;
		const lines = wrap(text, width, label.face, label.size);
		nodes.push(...writeLines(lines, label, { x: 0, y, fill }));
		y += lines.length * label.lineHeight;
	};
	say(words, theme.ink);
	const equal = equivalentsSentence(rows, locale);
	if (equal !== '') {
		y += space / 2;
		nodes.push(
			line({ x1: 0, x2: width, y1: y - label.size, y2: y - label.size, stroke: theme.hairline })
		);
		y += label.size;
		say(equal, theme.ink);
	}
	return { height: y + 4, nodes };
}

function table(rows: NumberRows, locale: Locale) {
	const { net, cautious, isDefault, equivalents } = rows;
	const total = 'total';
	const amounts: readonly (readonly [string, string, string])[] = [
		...(isDefault && cautious !== null
			? [
					[
						m.studio_number_cautious({}, { locale }),
						formatKg(cautious, locale),
						'cautious'
					] as const
				]
			: []),
		[m.studio_number_low({}, { locale }), formatKg(net.low, locale), total],
		[m.studio_number_central({}, { locale }), formatKg(net.central, locale), total],
		[m.studio_number_high({}, { locale }), formatKg(net.high, locale), total],
		...equivalents.map((one) => [one.unit, equivalentText(one, locale), one.unit] as const)
	];
	return tableOf(
		[m.studio_number_measure({}, { locale }), m.studio_number_amount({}, { locale })],
		amounts.map(([name, amount]) => [name, amount]),
		1,
		{ rows: amounts.map(([, , key]) => key) }
	);
}

/** The headline, the range and what it equals, in whole sentences. */
function descriptionOf(rows: NumberRows, headline: string, locale: Locale): string {
	const words = {
		headline,
		range: rangeSentence(rows, locale),
		equal: equivalentsSentence(rows, locale)
	};
	return m.studio_number_description(words, { locale }).trim();
}

/**
 * One big number: the cautious headline where the method gives one, then the central value with its
 * range, then equivalents, one or the other.
 */
export function number(rows: NumberRows, options: FigureOptions): Figure {
	const { locale } = options;
	const { kg, kicker } = headline(rows, locale);
	const mass = m.impact_co2e({ mass: formatKg(kg, locale, { style: 'word' }) }, { locale });
	const words = { goods: rows.goods, mass };
	const costs = rows.net.central < 0;
	const isCautious = rows.isDefault && rows.cautious !== null;
	const said = costs
		? m.studio_number_title_caused
		: isCautious
			? m.studio_number_title_least
			: m.studio_number_title_about;
	const equal = equivalentsSentence(rows, locale);
	const parts = {
		name: 'number',
		title: said(words, { locale }),
		subtitle: m.studio_number_subtitle({}, { locale }),
		description: descriptionOf(rows, `${kicker} ${mass}`, locale),
		drawing: drawing(rows, options),
		table: table(rows, locale),
		notes: [
			...(rows.net.low <= 0 && !costs ? [m.studio_number_none({}, { locale })] : []),
			...(equal === '' ? [] : [m.studio_number_note({}, { locale })])
		]
	};
	return assembled(parts, options);
}
