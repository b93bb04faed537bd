import { methodFor } from '$lib/assess/method-options';
import { isDefaultMethod } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import {
	formatAmount,
	formatKg,
	formatPercent,
	formatPeriod,
	formatRange
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { AssessedEquivalence, NetTotal } from '$lib/model/assessment';
import { equivalentRangeText } from '../equivalent-range';
import { figureSource } from '../figure-rows';
import { inLocale } from '../labels';
import type { FigureSubject } from './figure-subject';
import { goodsOf } from './goods-of-log';

/**
 * What a paper can print of a result as it stands: the cautious figure first, where the method has one,
 * then the central one with its range, then what it equals, one at a time with its definition and source.
 */
export function pressSentences(subject: FigureSubject, locale: Locale): readonly string[] {
	const { result, library, facts, options } = subject;
	const net = result.assessment.totals.netAvoidedKgCo2e;
	if (net === null) return [];
	const isDefault = isDefaultMethod(methodFor(library, facts, options));
	const equal = result.assessment.equivalences.filter(({ chosen }) => chosen);
	const sentences = [
		...(isDefault && net.cautious !== null
			? [cautiousSentence(net.cautious, subject, locale)]
			: []),
		centralSentence(net, subject, locale),
		...equal.flatMap((one) => equivalentSentence(one, subject, locale))
	];
	// Spaces that do not break are of no use where the text is pasted.
	return sentences.map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '));
}

function amountText(kg: number, locale: Locale): string {
	return m.impact_co2e({ mass: formatKg(kg, locale) }, { locale });
}

/** The goods with their period. */
function goodsIn(subject: FigureSubject, locale: Locale): string {
	const { period } = subject.result.assessment;
	const goods = goodsOf(subject, locale);
	if (period === null) return goods;
	const days = formatPeriod(period.from, period.to, locale);
	return m.files_sentence_goods({ goods, period: days }, { locale });
}

/** What the number rests on. */
function basisText({ result }: FigureSubject, locale: Locale): string {
	const { name, factorPack, coverage } = figureSource(result, locale);
	const share = formatPercent(coverage ?? 0, locale);
	return m.files_sentence_basis({ coverage: share, pack: factorPack, source: name }, { locale });
}

function cautiousSentence(kg: number, subject: FigureSubject, locale: Locale): string {
	const [goods, basis] = [goodsIn(subject, locale), basisText(subject, locale)];
	return m.files_sentence_least({ goods, amount: amountText(kg, locale), basis }, { locale });
}

function centralSentence(net: NetTotal, subject: FigureSubject, locale: Locale): string {
	const isCost = net.central < 0;
	const { low, central, high } = net;
	const range = formatRange(isCost ? { low: -high, high: -low } : { low, high }, locale);
	const words = {
		...{ goods: goodsIn(subject, locale), basis: basisText(subject, locale) },
		...{ amount: amountText(Math.abs(central), locale), range }
	};
	return (isCost ? m.files_sentence_caused : m.files_sentence_about)(words, { locale });
}

function equivalentSentence(
	{ id, value }: AssessedEquivalence,
	{ labels }: FigureSubject,
	locale: Locale
): readonly string[] {
	const label = labels.equivalences.get(id);
	if (value === null || label === undefined) return [];
	const definition = m.studio_pictogram_definition(
		{
			...{ name: inLocale(label, locale), year: label.year },
			definition: inLocale(label.definition, locale)
		},
		{ locale }
	);
	const words = {
		...{ amount: formatAmount(value.central, locale), unit: inLocale(label.unit, locale) },
		...{ range: equivalentRangeText(value, locale), definition },
		source: label.sources.join(m.page_list_separator({}, { locale }))
	};
	return [m.files_sentence_equal(words, { locale })];
}
