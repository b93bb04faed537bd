import * as m from '../lib/messages/compiled/messages.js';
import {
	formatAmount,
	formatCount,
	formatKg,
	formatPercent,
	formatPeriod
} from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment, CategoryPart, RangedKg } from '../lib/model/assessment';
import { isSignUncertain } from '../lib/model/estimate';
import type { Library } from '../lib/model/library';
import { textTable } from './text-table';

/** Categories that the table lists; the rest is counted. */
const listedCategories = 20;

/** An assessment for a person at a terminal: the sentence, totals with ranges, and what they rest on. */
export function assessmentTable(
	assessment: Assessment,
	library: Library,
	locale: Locale
): string {
	return [
		headline(assessment, locale),
		'',
		totals(assessment, locale),
		...cautious(assessment, locale),
		...equivalents(assessment, library, locale),
		vehicles(assessment, locale),
		'',
		m.cli_by_category({}, { locale }),
		categories(assessment, library, locale),
		...coverage(assessment, locale),
		...issues(assessment, locale),
		'',
		method(assessment, locale),
		m.cli_not_included({}, { locale }),
		''
	]
		.filter((line) => line !== null)
		.join('\n');
}

/** The sentence that comes first. */
function headline(assessment: Assessment, locale: Locale): string {
	const items = subject(assessment, locale);
	const net = assessment.totals.netAvoidedKgCo2e;
	if (net === null) return m.cli_headline_none({ items }, { locale });
	const period = assessment.period
		? m.cli_period(
				{ period: formatPeriod(assessment.period.from, assessment.period.to, locale) },
				{ locale }
			)
		: m.cli_no_period({}, { locale });
	const sentence = net.central < 0 ? m.cli_headline_negative : m.cli_headline;
	return sentence({ items, net: formatKg(Math.abs(net.central), locale), period }, { locale });
}

function subject({ items, massKg }: Assessment, locale: Locale): string {
	return items === null
		? m.cli_kilograms({ mass: formatKg(massKg?.total ?? 0, locale) }, { locale })
		: m.cli_items({ count: formatCount(items.total, locale) }, { locale });
}

function totals({ totals: all }: Assessment, locale: Locale): string {
	const rows: readonly [string, RangedKg | null][] = [
		[m.cli_displaced({}, { locale }), all.displacedKgCo2e],
		[m.cli_added({}, { locale }), all.addedKgCo2e],
		[m.cli_direct({}, { locale }), all.directKgCo2e],
		[m.cli_net({}, { locale }), all.netAvoidedKgCo2e]
	];
	const shown = rows.filter(([, kg]) => kg !== null && !(kg.low === 0 && kg.high === 0));
	return textTable(
		[
			{ label: m.cli_measure({}, { locale }) },
			{ label: m.cli_column_low({}, { locale }), numeric: true },
			{ label: m.cli_column_central({}, { locale }), numeric: true },
			{ label: m.cli_column_median({}, { locale }), numeric: true },
			{ label: m.cli_column_high({}, { locale }), numeric: true }
		],
		shown.map(([label, kg]) => [
			label,
			...[kg!.low, kg!.central, kg!.median, kg!.high].map((value) => formatKg(value, locale))
		])
	);
}

function cautious({ totals: { netAvoidedKgCo2e: net }, method }: Assessment, locale: Locale) {
	if (net === null) return [];
	const sign = isSignUncertain(net) ? [m.cli_sign_uncertain({}, { locale })] : [];
	if (net.cautious !== null) {
		return [...sign, m.cli_cautious({ value: formatKg(net.cautious, locale) }, { locale })];
	}
	const none = method.preset === 'default' && net.low <= 0;
	return none ? [...sign, m.cli_cautious_none({}, { locale })] : sign;
}

function equivalents(
	{ equivalences, totals: { netAvoidedKgCo2e: net } }: Assessment,
	library: Library,
	locale: Locale
): readonly string[] {
	const chosen = equivalences.filter(({ chosen }) => chosen);
	if (net === null) return [];
	if (chosen.every(({ value }) => value === null)) return [m.cli_no_equivalent({}, { locale })];
	const lines = chosen.map(({ id, value }) => {
		const entry = library.equivalences.find((equivalence) => equivalence.id === id)!;
		const [unit, definition] =
			locale === 'zh' ? [entry.unitZh, entry.definitionZh] : [entry.unitEn, entry.definitionEn];
		const low = value!.low === null ? '0' : formatAmount(value!.low, locale);
		const range = `${low}–${formatAmount(value!.high, locale)}`;
		return `  ${formatAmount(value!.central, locale)} (${range}) ${unit}: ${definition}`;
	});
	return [
		'',
		m.cli_equivalents({}, { locale }),
		...lines,
		`  (${m.cli_definition({}, { locale })})`
	];
}

function vehicles({ vehicles: line }: Assessment, locale: Locale): string | null {
	if (line?.netAvoidedKgCo2e == null || line.items === null) return null;
	const net = formatKg(line.netAvoidedKgCo2e.central, locale);
	return m.cli_vehicles_line({ items: formatCount(line.items, locale), net }, { locale });
}

function categories({ byCategory }: Assessment, library: Library, locale: Locale): string {
	const names = new Map(
		library.categories.map(({ id, nameEn, nameZh }) => [id, locale === 'zh' ? nameZh : nameEn])
	);
	const ranked = [...byCategory].sort((a, b) => weight(b) - weight(a));
	const rows = ranked
		.slice(0, listedCategories)
		.map((part) => categoryRow(part, names, locale));
	const more = ranked.length - listedCategories;
	const table = textTable(
		[
			{ label: m.cli_column_category({}, { locale }) },
			{ label: m.cli_column_items({}, { locale }), numeric: true },
			{ label: m.cli_column_grade({}, { locale }) },
			{ label: m.cli_column_low({}, { locale }), numeric: true },
			{ label: m.cli_column_central({}, { locale }), numeric: true },
			{ label: m.cli_column_high({}, { locale }), numeric: true }
		],
		rows
	);
	return more > 0 ? `${table}${m.cli_more({ count: more }, { locale })}\n` : table;
}

function weight({ netAvoidedKgCo2e }: CategoryPart): number {
	return netAvoidedKgCo2e?.central ?? -Number.MAX_VALUE;
}

function categoryRow(
	part: CategoryPart,
	names: ReadonlyMap<string, string>,
	locale: Locale
): readonly string[] {
	const { category, grade, items, massKg, netAvoidedKgCo2e: net } = part;
	const name =
		category === null
			? m.cli_unmapped_label({}, { locale })
			: (names.get(category) ?? category);
	const count = items === null ? formatKg(massKg ?? 0, locale) : formatCount(items, locale);
	if (net === null) {
		const why = part.setAside ? m.cli_set_aside({}, { locale }) : m.cli_not_covered({}, { locale });
		return [name, count, grade ?? '', '', why, ''];
	}
	const bounds = [net.low, net.central, net.high].map((value) => formatKg(value, locale));
	return [name, count, grade ?? '', ...bounds];
}

function coverage(assessment: Assessment, locale: Locale): readonly string[] {
	const { items, massKg, coverage: share, rows } = assessment;
	const counts = items ?? massKg!;
	const count = (number: number) =>
		items === null ? formatKg(number, locale) : formatCount(number, locale);
	return [
		m.cli_coverage(
			{
				share: share === null ? '–' : formatPercent(share, locale),
				assessed: count(counts.assessed),
				total: count(counts.total),
				unmapped: count(counts.unmapped),
				without: count(counts.withoutFactor)
			},
			{ locale }
		),
		m.cli_rows(
			{
				read: formatCount(rows.read, locale),
				loaded: formatCount(rows.loaded, locale),
				rejected: formatCount(rows.rejected, locale),
				filtered: formatCount(rows.filtered, locale)
			},
			{ locale }
		)
	];
}

function issues({ issues: all }: Assessment, locale: Locale): readonly string[] {
	if (all.length === 0) return [];
	return ['', m.cli_issues({}, { locale }), ...all.map(({ message }) => `  - ${message}`)];
}

function method({ method: used, factorPack }: Assessment, locale: Locale): string {
	const { low, central, high } = used.parameters.displacement;
	return m.cli_method(
		{
			method: used.version,
			preset: used.preset,
			pack: factorPack.id,
			displacement: low === high ? String(central) : `${low}–${central}–${high}`,
			draws: formatCount(used.draws, locale)
		},
		{ locale }
	);
}
