import type { Method } from '../impact';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { Answers, Scope } from './ask-all';
import type { MappedLog } from './map-log';
import { holdsOnlyVehicles, type MethodOptions } from './method-options';

/** What is doubtful about the meaning of a log and its method, beside what reading it found. */
export function methodIssues(
	library: Library,
	log: MappedLog,
	method: Method,
	options: MethodOptions,
	answers: Answers
): readonly Issue[] {
	const { whole } = answers;
	const onPurpose = leftUnmapped(log);
	const found = [
		...log.mappingIssues,
		counted('unmapped', Math.abs(whole.unmapped) - onPurpose),
		counted('unmapped_on_purpose', onPurpose),
		counted('without_factor', Math.abs(whole.withoutFactor)),
		counted('returns', whole.returned),
		...vehicleIssues(log, options, answers),
		counted('default_operating_model', defaulted(library, log, answers)),
		...unrecognised(library, answers),
		counted('low_confidence_mapping', doubtful(log)),
		...reversible(log, answers),
		...overrideIssues(method)
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
function leftUnmapped({ words }: MappedLog): number {
	return words
		.filter(({ category, by }) => category === null && by === 'mapping')
		.reduce((sum, { items }) => sum + Math.abs(items), 0);
}

/** Undated rows are left out, rather than counted, where a period is asked about. */
export function inPeriod(issue: Issue, { from, to }: Scope): Issue {
	const isLimited = from !== null || to !== null;
	return issue.code === 'undated_rows' && isLimited
		? { ...issue, code: 'undated_filtered' }
		: issue;
}

function counted(code: Issue['code'], count: number, parameters: Issue['parameters'] = {}): Issue {
	return { code, parameters: { count, ...parameters }, count };
}

function vehicleIssues(log: MappedLog, options: MethodOptions, { whole }: Answers): Issue[] {
	const only = options.vehicles !== 'include' && holdsOnlyVehicles(log);
	return [
		counted('vehicles_set_aside', Math.abs(whole.setAside)),
		counted('vehicles_only', only ? Math.abs(whole.assessed) : 0)
	];
}

/** Items whose operating model was neither asked for nor known from their platform. */
function defaulted(library: Library, log: MappedLog, { parts }: Answers): number {
	if (log.operatingModel !== null) return 0;
	const known = new Set(
		library.platforms.filter(({ operatingModel }) => operatingModel !== null).map(({ id }) => id)
	);
	return parts.platform
		.filter(({ key }) => key === null || !known.has(key))
		.reduce((sum, { central }) => sum + central.absolute, 0);
}

/** Platforms and regions that keep the log's own wording because nobody knows them. */
function unrecognised(library: Library, { parts }: Answers): Issue[] {
	const foreign = (known: readonly { id: string }[], keys: readonly (string | null)[]) => {
		const ids = new Set(known.map(({ id }) => id));
		return keys.filter((key) => key !== null && !ids.has(key)) as string[];
	};
	const platforms = foreign(
		library.platforms,
		parts.platform.map(({ key }) => key)
	);
	const regions = foreign(
		library.regions,
		parts.region.map(({ key }) => key)
	);
	return [
		counted('unknown_platforms', platforms.length, { names: firstOf(platforms) }),
		counted('unknown_regions', regions.length, { names: firstOf(regions) })
	];
}

/** Up to five names, for a message. */
function firstOf(names: readonly string[]): string {
	return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}

/** Below this, a mapping that matching applied is worth a look. */
const sure = 0.8;

function doubtful({ words }: MappedLog): number {
	return words
		.filter(({ category, confidence }) => category !== null && confidence < sure)
		.reduce((sum, { items }) => sum + Math.abs(items), 0);
}

function reversible(log: MappedLog, { parts }: Answers): Issue[] {
	const flagged = new Set(
		log.categories.filter(({ useCanReverse }) => useCanReverse).map(({ id }) => id)
	);
	const found = parts.category.filter(({ key, net }) => net !== null && flagged.has(key ?? ''));
	const items = found.reduce((sum, { central }) => sum + central.absolute, 0);
	return [counted('sign_can_reverse', items)];
}

function overrideIssues({ overrides, pack }: Method): Issue[] {
	const assumed = overrides.filter(({ source }) => source === '');
	const added = new Set(overrides.map(({ category }) => category));
	return [
		counted('factor_override', overrides.length, { pack: pack.id, categories: added.size }),
		counted('own_assumption', assumed.length, {
			categories: firstOf([...new Set(assumed.map(({ category }) => category))])
		})
	];
}
