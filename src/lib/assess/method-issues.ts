import type { CentralPart, Method } from '../impact';
import { isShare } from '../model/factor-override';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import { groupsNamed, volumeTimes } from '../model/scenario';
import type { CentralAnswers } from './answers';
import { compareText } from './compare-text';
import { categoriesOf, groupsHeld, type LogFacts } from './log-facts';
import type { MappedWord } from './map-log';
import type { MethodOptions } from './method-options';
import type { Limits } from './ask-tally';

/** What is doubtful about the meaning of a log and its method, beside what reading it found. */
export function methodIssues(
	library: Library,
	log: LogFacts,
	method: Method,
	options: MethodOptions,
	answers: CentralAnswers
): readonly Issue[] {
	const { whole } = answers;
	const onPurpose = leftUnmapped(log);
	const found = [
		counted('unmapped', lessPart(Math.abs(whole.unmapped), onPurpose)),
		counted('unmapped_on_purpose', onPurpose),
		counted('without_factor', Math.abs(whole.withoutFactor)),
		counted('returns', whole.returned),
		...vehicleIssues(log, options, answers),
		counted('default_operating_model', defaulted(library, log, answers)),
		...unrecognised(library, answers),
		counted('low_confidence_mapping', doubtful(log)),
		...reversible(library, log, answers),
		counted('mass_estimate', estimated(answers)),
		...overrideIssues(method),
		...scenarioIssues(library, log, method)
	].filter(({ count }) => count > 0);
	return log.plan.massLog ? found.map(inKilograms) : found;
}

/** Issues whose count is an amount of goods: in a log that weighs, kilograms and not items. */
const amounts: ReadonlySet<Issue['code']> = new Set([
	'unmapped',
	'unmapped_on_purpose',
	'without_factor',
	'vehicles_set_aside',
	'vehicles_only',
	'default_operating_model',
	'low_confidence_mapping',
	'sign_can_reverse'
]);

function inKilograms(issue: Issue): Issue {
	return amounts.has(issue.code) ? { ...issue, parameters: { massKg: issue.count } } : issue;
}

/** What the user's own mapping leaves without a category. */
function leftUnmapped({ words }: LogFacts): number {
	return words
		.filter(({ category, by }) => category === null && by === 'mapping')
		.reduce((sum, { items }) => sum + Math.abs(items), 0);
}

/** What is left of a count; what a grown count lost in its last digits is nothing. */
function lessPart(count: number, part: number): number {
	const left = count - part;
	return left > count * countTolerance ? left : 0;
}

/** Counts are kept to six digits after the point, far below what a single item is. */
const countTolerance = 1e-9;

/** Undated rows are left out, rather than counted, where a period is asked about. */
export function inPeriod(issue: Issue, { from, to }: Limits): Issue {
	const isLimited = from !== null || to !== null;
	return issue.code === 'undated_rows' && isLimited
		? { ...issue, code: 'undated_filtered' }
		: issue;
}

function counted(code: Issue['code'], count: number, parameters: Issue['parameters'] = {}): Issue {
	return { code, parameters: { count, ...parameters }, count };
}

function vehicleIssues(log: LogFacts, options: MethodOptions, { whole }: CentralAnswers): Issue[] {
	const only = options.vehicles !== 'include' && log.onlyVehicles;
	return [
		counted('vehicles_set_aside', Math.abs(whole.setAside)),
		counted('vehicles_only', only ? Math.abs(whole.assessed) : 0)
	];
}

/** Items whose operating model was neither asked for nor known from their row or their platform. */
function defaulted(library: Library, log: LogFacts, { by }: CentralAnswers): number {
	if (log.operatingModel !== null) return 0;
	if (log.modelDefaults !== undefined) return log.modelDefaults;
	const known = new Set(
		library.platforms.filter(({ operatingModel }) => operatingModel !== null).map(({ id }) => id)
	);
	return by.platform
		.filter(({ key }) => key === null || !known.has(key))
		.reduce((sum, { absolute }) => sum + absolute, 0);
}

/** Platforms and regions that keep the log's own wording because nobody knows them, largest first. */
function unrecognised(library: Library, { by }: CentralAnswers): Issue[] {
	const platforms = foreign(library.platforms, by.platform);
	const regions = foreign(library.regions, by.region);
	return [
		counted('unknown_platforms', platforms.length, { names: firstOf(platforms) }),
		counted('unknown_regions', regions.length, { names: firstOf(regions) })
	];
}

function foreign(
	known: readonly { readonly id: string }[],
	parts: readonly CentralPart[]
): readonly string[] {
	const ids = new Set<string | null>(known.map(({ id }) => id));
	return parts
		.filter(({ key }) => key !== null && !ids.has(key))
		.sort((a, b) => b.absolute - a.absolute || compareText(a.key, b.key))
		.map(({ key }) => key!);
}

/** Up to five names, for a message. */
function firstOf(names: readonly string[]): string {
	return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}

/** Below this, a mapping that matching applied is worth a look. */
const sure = 0.8;

/** Whether a word was given a category without being sure. */
export function isDoubtful({
	category,
	confidence
}: Pick<MappedWord, 'category' | 'confidence'>): boolean {
	return category !== null && confidence < sure;
}

function doubtful({ words }: LogFacts): number {
	return words.filter(isDoubtful).reduce((sum, { items }) => sum + Math.abs(items), 0);
}

/** Items of categories whose production was estimated from their mass. */
function estimated(answers: CentralAnswers): number {
	const fromMass = massEstimated(answers);
	return answers.by.category
		.filter(({ key }) => key !== null && fromMass.has(key))
		.reduce((sum, { absolute }) => sum + absolute, 0);
}

/** Categories whose production was estimated from their mass. */
export function massEstimated({
	factors
}: Pick<CentralAnswers, 'factors'>): ReadonlySet<string | null> {
	return new Set(
		factors.flatMap((factor) => (factor?.basis === 'mass_estimate' ? [factor.category] : []))
	);
}

/** Categories for which the way of use can turn the sign of the result. */
export function reversibleIn(library: Library, log: LogFacts): ReadonlySet<string | null> {
	return new Set(
		categoriesOf(library, log)
			.filter(({ useCanReverse }) => useCanReverse)
			.map(({ id }) => id)
	);
}

function reversible(library: Library, log: LogFacts, { by }: CentralAnswers): Issue[] {
	const flagged = reversibleIn(library, log);
	const found = by.category.filter(({ key, net }) => net !== null && flagged.has(key));
	const items = found.reduce((sum, { absolute }) => sum + absolute, 0);
	return [counted('sign_can_reverse', items)];
}

function overrideIssues({ overrides, pack, perKilogram }: Method): Issue[] {
	const used = overrides.filter(({ parameter }) => !perKilogram || isShare(parameter));
	const assumed = used.filter(({ source }) => source === '');
	const changed = new Set(used.map(({ category }) => category));
	return [
		counted('factor_override', used.length, { pack: pack.id, categories: changed.size }),
		counted('override_per_item', overrides.length - used.length),
		counted('own_assumption', assumed.length, {
			categories: firstOf([...new Set(assumed.map(({ category }) => category))])
		})
	];
}

/** What a scenario makes hypothetical, and what it states in vain. */
function scenarioIssues(library: Library, log: LogFacts, { scenario }: Method): Issue[] {
	if (scenario === null) return [];
	const { name } = scenario;
	const times = volumeTimes(scenario);
	const held = groupsHeld(library, log);
	const absent = groupsNamed(scenario).filter((group) => !held.has(group));
	return [
		{ code: 'scenario_volume', parameters: { name, times }, count: times === 1 ? 0 : 1 },
		counted('scenario_group_absent', absent.length, { name, groups: firstOf(absent) })
	];
}
