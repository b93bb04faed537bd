import * as m from '$lib/messages/compiled/messages.js';
import {
	formatAmount,
	formatCount,
	formatKg,
	formatPeriod,
	formatRange
} from '$lib/messages/format';
import { runsOf } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import type { AssessedEquivalence, Assessment } from '$lib/model/assessment';
import { numberId } from '$lib/model/number-id';
import { equivalentRangeText } from '../equivalent-range';
import { isExact } from '../exact';
import { explanations } from '../explanations';
import { inLocale, type Labels } from '../labels';
import { countText } from '../phrases';
import { sentenceCase } from '../sentence-case';
import { holdsOnlyVehicles } from '../vehicles';

/** What a copied number is said with: the log it is of, and what of it is in view. */
export interface NumberSource {
	readonly log: string;
	/** What the filter asks for, in words, without the period. */
	readonly view: readonly string[];
	/** Factor values of the reader's own that are in force. */
	readonly ownValues: number;
}

/** A number that can be copied, by the name of its derivation. */
export interface CopiedNumber {
	readonly id: string;
	readonly title: string;
	/** Number, unit and range, in a line. */
	readonly text: string;
}

/** Spaces that do not break are of no use where the text is pasted. */
const unbroken = /[\u00a0\u202f]/g;

/** The totals of a result and its chosen equivalents, ready to be copied. */
export function copiedNumbers(
	assessment: Assessment,
	labels: Labels,
	locale: Locale
): readonly CopiedNumber[] {
	const chosen = assessment.equivalences.filter((entry) => entry.chosen);
	return [
		netNumber(assessment, locale),
		...chosen.map((entry) => equivalentNumber(entry, labels, locale)),
		countedNumber(assessment, labels, locale)
	];
}

/** The text that is copied: the number with its range, then what it is of and what it rests on. */
export function numberText(
	{ text }: CopiedNumber,
	assessment: Assessment,
	source: NumberSource,
	labels: Labels,
	locale: Locale
): string {
	const { period } = assessment;
	const { ownValues } = source;
	const basis = explanations(assessment, labels, locale).filter(({ id }) => id !== 'range');
	const parts = [
		text,
		source.log,
		...(period === null ? [] : [formatPeriod(period.from, period.to, locale)]),
		...source.view.map((view) => m.hand_number_view({ view }, { locale })),
		...basis.map(({ label }) => plainText(label)),
		...(ownValues === 0
			? []
			: [
					m.hand_number_own({ count: ownValues, text: formatCount(ownValues, locale) }, { locale })
				]),
		m.hand_number_made({}, { locale })
	];
	return parts.join(m.impact_read_separator({}, { locale })).replaceAll(unbroken, ' ');
}

function netNumber({ totals }: Assessment, locale: Locale): CopiedNumber {
	const title = m.impact_net({}, { locale });
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return unknown('total.net', title, locale);
	const value = m.impact_co2e({ mass: formatKg(net.central, locale) }, { locale });
	const text = isExact(net)
		? m.hand_number_exact({ title, value }, { locale })
		: m.hand_number({ title, value, range: formatRange(net, locale) }, { locale });
	return { id: 'total.net', title, text };
}

function equivalentNumber(
	{ id, value }: AssessedEquivalence,
	labels: Labels,
	locale: Locale
): CopiedNumber {
	const label = labels.equivalences.get(id);
	const unit = label === undefined ? id : inLocale(label.unit, locale);
	const number = numberId({ kind: 'equivalence', id });
	const title = sentenceCase(label === undefined ? id : inLocale(label, locale));
	if (value === null) return unknown(number, title, locale);
	const amount = formatAmount(value.central, locale);
	const words = { amount, unit, range: equivalentRangeText(value, locale) };
	const text = m.hand_number_equivalent({ title, ...words }, { locale });
	return { id: number, title, text };
}

function countedNumber(assessment: Assessment, labels: Labels, locale: Locale): CopiedNumber {
	const { items, massKg } = assessment;
	const ofVehicles = holdsOnlyVehicles(assessment, labels);
	const counted = ofVehicles ? m.impact_vehicles_total : m.impact_items;
	const title = (items === null ? m.impact_mass : counted)({}, { locale });
	const value =
		items === null ? formatKg(massKg?.total ?? 0, locale) : countText(items.total, locale);
	return { id: 'count.total', title, text: m.hand_number_counted({ title, value }, { locale }) };
}

function unknown(id: string, title: string, locale: Locale): CopiedNumber {
	return { id, title, text: m.hand_number_unknown({ title }, { locale }) };
}

/** A text without the marks of numbers in it. */
function plainText(text: string): string {
	return runsOf(text)
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}
