import { assessFacts } from '$lib/assess/assess-facts';
import type { TraceBasis } from '$lib/assess/trace/trace-basis';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import { diffAssessments, type AssessmentMove } from '$lib/model/diff-assessments';
import { diffPacks, type PackDiff } from '$lib/model/diff-packs';
import { bundledLibrary } from '../bundled-library';
import type { LiveResult } from '../live-result';
import { comparedBasis } from '../pack-basis';
import type { MethodChoices } from '../request';

/** What a pack changes against the bundled one: its values, and what they make of a log. */
export interface ComparedPacks {
	readonly diff: PackDiff;
	readonly move: AssessmentMove;
}

/** The pack in use against the bundled one on what is in view of the log on screen. */
export async function comparedPacks(
	live: LiveResult,
	choices: MethodChoices,
	locale: Locale
): Promise<ComparedPacks> {
	const packs = [(await bundledLibrary()).pack, live.library.pack] as const;
	const from = await comparedBasis(live, packs[0], choices, locale);
	const to = await comparedBasis(live, packs[1], choices, locale);
	const move = diffAssessments(assessmentOf(from), assessmentOf(to));
	return { diff: diffPacks(...packs), move };
}

function assessmentOf({
	library,
	facts,
	method,
	options,
	answers,
	ranges
}: TraceBasis): Assessment {
	return assessFacts(library, facts, method, options, answers, ranges).assessment;
}
