import { centralAnswers, factorsOf } from '$lib/assess/answers';
import { assessFacts } from '$lib/assess/assess-facts';
import { methodFor, type MethodOptions } from '$lib/assess/method-options';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import { diffAssessments, type AssessmentMove } from '$lib/model/diff-assessments';
import { diffPacks, type PackDiff } from '$lib/model/diff-packs';
import { defaultPreset } from '$lib/model/factor-pack';
import type { Library } from '$lib/model/library';
import { mergedOverrides } from '$lib/model/library-with-pack';
import { bundledLibrary } from '../bundled-library';
import type { LiveResult } from '../live-result';
import type { MethodChoices } from '../request';

/** What a pack changes against the bundled one: its values, and what they make of a log. */
export interface ComparedPacks {
	readonly diff: PackDiff;
	readonly move: AssessmentMove;
}

/** The pack in use against the bundled one on the log on screen. */
export async function comparedPacks(
	live: LiveResult,
	choices: MethodChoices,
	locale: Locale
): Promise<ComparedPacks> {
	const { pack } = await bundledLibrary();
	// What the log's words mean stays as it is: the categories of both packs are known.
	const before = { ...live.library, pack };
	const [from, to] = [
		await assessedBy(before, live, choices, locale),
		await assessedBy(live.library, live, choices, locale)
	];
	return { diff: diffPacks(pack, live.library.pack), move: diffAssessments(from, to) };
}

async function assessedBy(
	library: Library,
	{ facts, analyst }: LiveResult,
	choices: MethodChoices,
	locale: Locale
): Promise<Assessment> {
	const { pack } = library;
	const preset = pack.presets.find(({ id }) => id === choices.preset)?.id ?? defaultPreset;
	const overrides = mergedOverrides(choices.overrides ?? [], pack.overrides);
	const options: MethodOptions = { ...choices, preset, overrides, locale };
	const method = methodFor(library, facts, options);
	const factors = factorsOf(library, facts, method);
	const ranges = await analyst.ask('ranges', { factors });
	const answers = centralAnswers(facts, factors);
	return assessFacts(library, facts, method, options, answers, ranges).assessment;
}
