import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import type { Locale } from '../lib/messages/locale';
import type { Assessment } from '../lib/model/assessment';
import type { Library } from '../lib/model/library';
import { assessmentSentence } from './assessment-sentence';
import { categoryTable } from './category-table';
import { coverageLines } from './coverage-lines';
import { equivalenceLines } from './equivalence-lines';
import { issueLines, rejectLines, type RejectLine } from './remark-lines';
import { rejectedStakeLines, stakeText } from './stake-text';
import { totalsTable } from './totals-table';
import { wrapText } from './wrap-text';

/** Rejected rows that the table lists. */
const listedRejects = 5;

/** An assessment for a person at a terminal: the sentence, totals with ranges, and what they rest on. */
export function assessmentTable(
	assessment: Assessment,
	library: Library,
	isDefaultMethod: boolean,
	locale: Locale
): string {
	const blocks = [
		[wrapText(assessmentSentence(assessment, locale))],
		coverageLines(assessment, library, locale),
		totalsTable(assessment, isDefaultMethod, locale),
		equivalenceLines(assessment, library, locale),
		categoryTable(assessment, library, locale),
		[
			...rejectLines(rejectsOf(assessment), assessment.rows.rejected, locale),
			...rejectedStakeLines(assessment, locale)
		],
		issueLines(issuesOf(assessment, locale), locale),
		method(assessment, locale)
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

function rejectsOf({ rejects }: Assessment): readonly RejectLine[] {
	return rejects
		.slice(0, listedRejects)
		.map(({ input, line, reason }) => ({ input, line, text: reason }));
}

/** Each issue with what depends on it, where that is known and not nothing. */
function issuesOf(assessment: Assessment, locale: Locale): readonly string[] {
	return assessment.issues.map(({ message, kgCo2eAtStake }) => {
		const stake = stakeText(assessment, kgCo2eAtStake, locale);
		return stake === null ? message : m.quality_cli_issue({ message, stake }, { locale });
	});
}

function method({ method: used, factorPack }: Assessment, locale: Locale): readonly string[] {
	const { low, central, high } = used.parameters.displacement;
	const displacement =
		low === high ? String(central) : m.cli_spread({ low, central, high }, { locale });
	const draws = formatCount(used.draws, locale);
	const scenario = used.scenario
		? [m.scenarios_cli_method({ name: used.scenario.name }, { locale })]
		: [];
	const lines = [
		m.cli_method(
			{ method: used.version, preset: used.preset, pack: factorPack.id, displacement },
			{ locale }
		),
		...scenario,
		m.cli_range_note({ draws }, { locale }),
		m.cli_not_included({}, { locale })
	];
	return lines.map((line) => wrapText(line));
}
