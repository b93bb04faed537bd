import { range } from 'd3-array';
import * as m from '../lib/messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatPercent,
	formatRange,
	massUnitFor
} from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment } from '../lib/model/assessment';
import type { Library } from '../lib/model/library';
import { categoryNames } from './category-names';
import { clip, displayWidth } from './display-width';
import { alignedRows } from './text-table';

/** Names that stand beside a count of what is not covered, and the width of each. */
const listedNames = 4;
const nameWidth = 28;

/** Width of the remark beside a count. */
const remarkWidth = 66;

/**
 * What the result covers: items assessed, unmapped and without factor (with the words and categories
 * that hold most of them), set aside; then the rows.
 */
export function coverageLines(
	assessment: Assessment,
	library: Library,
	locale: Locale
): readonly string[] {
	const { coverage, rows } = assessment;
	const share = coverage === null ? '–' : formatPercent(coverage, locale);
	const entries = coverageEntries(assessment, library, locale);
	const cells = entries
		.filter(({ amount, always }) => always === true || amount !== 0)
		.map(({ label, amount, remark }) => [
			`  ${label}`,
			amountText(assessment, amount, locale),
			remark ?? ''
		]);
	const counts = {
		read: formatCount(rows.read, locale),
		loaded: formatCount(rows.loaded, locale),
		rejected: formatCount(rows.rejected, locale),
		filtered: formatCount(rows.filtered, locale)
	};
	return [
		m.cli_coverage({ share }, { locale }),
		...alignedRows([{}, { numeric: true }, { widest: remarkWidth }], cells),
		m.cli_rows(counts, { locale })
	];
}

interface CoverageEntry {
	readonly label: string;
	readonly amount: number;
	readonly remark?: string;
	/** Shown even where there is none. */
	readonly always?: boolean;
}

function coverageEntries(
	assessment: Assessment,
	library: Library,
	locale: Locale
): readonly CoverageEntry[] {
	const { items, massKg } = assessment;
	const counts = items ?? massKg!;
	return [
		{ label: m.cli_assessed({}, { locale }), amount: counts.assessed, always: true },
		{
			label: m.cli_unmapped({}, { locale }),
			amount: counts.unmapped,
			remark: names(assessment, unmappedNames(assessment, locale), locale)
		},
		{
			label: m.cli_without_factor({}, { locale }),
			amount: counts.withoutFactor,
			remark: names(assessment, withoutFactorNames(assessment, library, locale), locale)
		},
		{
			label: m.cli_vehicles({}, { locale }),
			amount: counts.setAside,
			remark: vehiclesRemark(assessment, locale)
		},
		{ label: m.cli_in_all({}, { locale }), amount: counts.total, always: true }
	];
}

/** A count of items, or a mass in a log that weighs. */
function amountText({ items }: Assessment, amount: number, locale: Locale): string {
	return items === null ? formatKg(amount, locale) : formatCount(amount, locale);
}

interface Named {
	readonly name: string;
	readonly amount: number;
}

/** The largest entries by amount, as many as there is room for, and how many more there are. */
function names(assessment: Assessment, entries: readonly Named[], locale: Locale): string {
	const ranked = [...entries]
		.sort((a, b) => b.amount - a.amount)
		.map(
			({ name, amount }) => `${clip(name, nameWidth)} ${amountText(assessment, amount, locale)}`
		);
	const texts = range(Math.min(listedNames, ranked.length), 0, -1).map((shown) => {
		const more = ranked.length - shown;
		const rest = more > 0 ? [m.cli_more({ count: formatCount(more, locale) }, { locale })] : [];
		return [...ranked.slice(0, shown), ...rest].join(m.cli_separator({}, { locale }));
	});
	return texts.find((text) => displayWidth(text) <= remarkWidth) ?? texts.at(-1) ?? '';
}

function unmappedNames({ unmapped }: Assessment, locale: Locale): readonly Named[] {
	return unmapped.map(({ sourceCategory, items }) => ({
		name: sourceCategory ?? m.cli_empty_label({}, { locale }),
		amount: items
	}));
}

function withoutFactorNames(
	{ byCategory }: Assessment,
	library: Library,
	locale: Locale
): readonly Named[] {
	const nameOf = categoryNames(library, locale);
	return byCategory.flatMap(({ category, setAside, items, massKg, netAvoidedKgCo2e }) =>
		category === null || setAside || netAvoidedKgCo2e !== null
			? []
			: [{ name: nameOf(category), amount: items ?? massKg ?? 0 }]
	);
}

function vehiclesRemark({ vehicles }: Assessment, locale: Locale): string {
	const net = vehicles?.netAvoidedKgCo2e;
	if (!net) return '';
	const unit = massUnitFor(net.central, locale);
	const text = { net: formatKg(net.central, locale), range: formatRange(net, locale, { unit }) };
	return m.cli_vehicles_remark(text, { locale });
}
