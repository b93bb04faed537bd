import { stakeRange } from '$lib/assess/stake-range';
import * as m from '$lib/messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatNumber,
	formatPercent,
	formatRange
} from '$lib/messages/format';
import { issueNumbers, issueText } from '$lib/messages/issue-text';
import type { Locale } from '$lib/messages/locale';
import { numbered } from '$lib/messages/marked-text';
import type { AssessedIssue, Assessment } from '$lib/model/assessment';
import { issueRows } from '$lib/model/issue-rows';
import { numberId } from '$lib/model/number-id';
import { counted } from './phrases';

/** One doubt about a log and what it could do to the result, as texts. */
export interface QualityRow {
	readonly code: string;
	readonly text: string;
	/** Empty where it is not about certain rows. */
	readonly rows: string;
	readonly rowsShare: string;
	readonly kg: string;
	/** Kg CO2e; null where nothing tells. */
	readonly kgCo2e: number | null;
	/** The name of that number, whose derivation tells its rows and shares too. */
	readonly numberId: string;
	readonly range: string;
	readonly totalShare: string;
}

/** Everything doubtful about a log, what could change the result most first, the unknown last. */
export function qualityRows(assessment: Assessment, locale: Locale): readonly QualityRow[] {
	const { rows, rejectedKgCo2eAtStake, issues } = assessment;
	const rejected = {
		...{ code: 'rejected', at: 0, rows: rows.rejected, kgCo2e: rejectedKgCo2eAtStake },
		text: counted(m.quality_rejected, rows.rejected, locale)
	};
	const doubts = issues
		.map((issue, index) => ({
			...{ code: issue.code, text: saidIssue(issues, index, locale), at: placeOf(issues, index) },
			...{ rows: issueRows(issue), kgCo2e: issue.kgCo2eAtStake }
		}))
		.filter(({ code }) => !decisions.has(code));
	return [...(rows.rejected === 0 ? [] : [rejected]), ...doubts]
		.sort((a, b) => (b.kgCo2e ?? -1) - (a.kgCo2e ?? -1))
		.map((doubt) => written(doubt, assessment, locale));
}

/** What the user decided is no doubt about the log. */
export const decisions: ReadonlySet<string> = new Set([
	...['factor_override', 'own_assumption', 'override_per_item', 'added_category'],
	...['factor_conflict', 'scenario_volume', 'scenario_group_absent']
]);

/** An issue in words, its numbers named after the doubt that its derivation tells. */
export function saidIssue(issues: readonly AssessedIssue[], index: number, locale: Locale): string {
	const issue = issues[index]!;
	const id = numberId({ kind: 'doubt', code: issue.code, at: placeOf(issues, index) });
	const text = issueText(issue, locale);
	const numbers = issueNumbers(issue, locale).toSorted((a, b) => b.length - a.length);
	if (numbers.length === 0) return text;
	const said = numbers.map((number) => number.replace(/[.\s]/g, '\\$&')).join('|');
	const alone = new RegExp(`(?<![\\d.,])(?:${said})(?![\\d])`, 'g');
	return text.replace(alone, (number) => numbered(id, number));
}

/** Which issue of its code it is, from 0. */
function placeOf(issues: readonly AssessedIssue[], index: number): number {
	return issues.slice(0, index).filter(({ code }) => code === issues[index]!.code).length;
}

interface Doubt {
	readonly code: string;
	readonly at: number;
	readonly text: string;
	readonly rows: number | null;
	readonly kgCo2e: number | null;
}

function written(
	{ code, at, text, rows, kgCo2e }: Doubt,
	assessment: Assessment,
	locale: Locale
): QualityRow {
	const { read } = assessment.rows;
	const range = kgCo2e === null || kgCo2e === 0 ? null : stakeRange(assessment, kgCo2e);
	return {
		...{ code, text, kgCo2e },
		numberId: numberId({ kind: 'doubt', code, at }),
		rows: rows === null ? '' : formatCount(rows, locale),
		rowsShare: rows === null || read === 0 ? '' : formatPercent(rows / read, locale),
		kg: stakeText(kgCo2e, locale),
		range: range === null ? '' : formatRange(range, locale),
		totalShare: range === null ? '' : formatPercent(range.share, locale)
	};
}

function stakeText(kgCo2e: number | null, locale: Locale): string {
	if (kgCo2e === null) return m.quality_unknown({}, { locale });
	return kgCo2e === 0 ? m.quality_none({}, { locale }) : formatKg(kgCo2e, locale);
}

/** How what is at stake is reckoned, with the means that this takes from the log. */
export function qualityMethod(assessment: Assessment, locale: Locale): string {
	const { items, massKg, totals, rows } = assessment;
	const { assessed, total } = items ?? massKg!;
	const net = totals.netAvoidedKgCo2e;
	const countedRows = rows.loaded - rows.filtered;
	if (net === null || assessed <= 0 || countedRows === 0) {
		return m.quality_text_unknown({}, { locale });
	}
	const mean = m.impact_co2e({ mass: formatKg(net.central / assessed, locale) }, { locale });
	const kgPerItem = numbered('per_item', mean);
	const perRow = total / countedRows;
	if (items === null) {
		const itemsPerRow = numbered('per_row', formatKg(perRow, locale));
		return m.quality_text_mass({ kgPerItem, itemsPerRow }, { locale });
	}
	const itemsPerRow = numbered('per_row', formatNumber(perRow, locale));
	return m.quality_text({ kgPerItem, itemsPerRow }, { locale });
}

const doubtId = numberId({ kind: 'doubt', code: 'rejected', at: 0 });

/** What the rejected rows could do to the result, in a sentence; null where there are none. */
export function rejectedLine(assessment: Assessment, locale: Locale): string | null {
	const { rows, rejectedKgCo2eAtStake: kgCo2e } = assessment;
	if (rows.rejected === 0) return null;
	const said = (text: string) => numbered(doubtId, text);
	const share = said(formatPercent(rows.rejected / rows.read, locale));
	const range = kgCo2e === null ? null : stakeRange(assessment, kgCo2e);
	if (range === null) return m.quality_line_unknown({ share }, { locale });
	const kg = said(formatKg(kgCo2e!, locale));
	const total = said(formatPercent(range.share, locale));
	return m.quality_line({ share, kg, range: said(formatRange(range, locale)), total }, { locale });
}
