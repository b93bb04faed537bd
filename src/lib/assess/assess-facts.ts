import {
	equivalents,
	methodVersion,
	type CentralPart,
	type EquivalenceChoice,
	type Method,
	type Ranges
} from '../impact';
import { issueText } from '../messages/issue-text';
import type { Locale } from '../messages/locale';
import { rejectText } from '../messages/reject-text';
import type {
	AssessedIssue,
	AssessedReject,
	Assessment,
	MappedCategory,
	StatedScenario
} from '../model/assessment';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { ColumnPlan } from '../model/reading';
import type { Reject } from '../model/reject';
import { volumeTimes, type Scenario } from '../model/scenario';
import { version } from '../model/version';
import { rangedTotals, type CentralAnswers, type TrendPart } from './answers';
import { breakdowns, countsOf, totalsOf, vehiclesOf } from './assessed-parts';
import { doubtsOf } from './doubts';
import { issueStake, rejectedStake, type StakeBasis } from './issue-stakes';
import type { LogFacts } from './log-facts';
import { samplingOf, type MethodOptions } from './method-options';
import { methodParameters } from './method-parameters';

/** An assessment with what the pages show beside it. */
export interface AssessmentResult {
	readonly assessment: Assessment;
	readonly trend: readonly TrendPart[];
	/** By items, largest first. */
	readonly mapped: readonly MappedCategory[];
	readonly plan: ColumnPlan;
	/** Whether this is the bundled sample or another synthetic log of ours, and labelled so. */
	readonly sample: boolean;
}

/** Central values and ranges of a log as a result: pure, and quick enough to follow an edit. */
export function assessFacts(
	library: Library,
	facts: LogFacts,
	method: Method,
	options: MethodOptions,
	answers: CentralAnswers,
	ranges: Ranges
): AssessmentResult {
	const { locale } = options;
	const { issues, basis } = doubtsOf({ library, facts, method, options, answers });
	const { mapped, rows } = basis;
	const { inputs, period, rejects } = facts;
	const headline = headlineOf(library, facts, method, options, answers.whole, ranges);
	const { method: used, totals, equivalences, ...counts } = headline;
	return {
		assessment: {
			schema: 'reprise/assessment@1',
			version,
			method: used,
			factorPack: { id: library.pack.id, sha256: library.pack.sha256 },
			inputs,
			rows,
			...counts,
			period,
			totals,
			vehicles: vehiclesOf(facts, library, answers, ranges),
			equivalences,
			...breakdowns(facts, library, answers, ranges),
			unmapped: unmappedOf(facts),
			rejects: rejects.map((reject) => assessedReject(reject, locale)),
			rejectedKgCo2eAtStake: rejectedStake(basis),
			issues: issues.map((issue) => assessedIssue(basis, issue, locale))
		},
		trend: answers.trend,
		mapped,
		plan: facts.plan,
		sample: false
	};
}

/** What an edit changes first: totals, counts, equivalents and the method; all else follows. */
export type Headline = Pick<
	Assessment,
	'method' | 'totals' | 'equivalences' | 'items' | 'massKg' | 'coverage'
>;

/** The headline alone, from the counts of the whole log: for the frame in which an edit is made. */
export function headlineOf(
	library: Library,
	facts: LogFacts,
	method: Method,
	options: MethodOptions,
	whole: CentralPart,
	ranges: Pick<Ranges, 'totals'>
): Headline {
	const totals = rangedTotals(whole, ranges);
	return {
		method: {
			version: methodVersion,
			preset: method.preset.id,
			...statedScenario(options),
			...samplingOf(library, options),
			parameters: methodParameters(library, facts, method, whole)
		},
		totals: totalsOf(method, totals),
		equivalences: equivalents(totals.net, library.equivalences, choiceOf(options)),
		...countsOf(facts, whole)
	};
}

/** Region of the equivalents unless another is asked for. */
const defaultRegion = 'CN';

/** What a result says of its scenario; nothing where it has none. */
function statedScenario({ scenario }: MethodOptions): { readonly scenario?: StatedScenario } {
	return scenario === undefined ? {} : { scenario: stated(scenario) };
}

function stated(scenario: Scenario): StatedScenario {
	const { name, preset, displacement, service, handlingTimes, penetration, region } = scenario;
	const settings = { name, preset, displacement, service, handlingTimes, penetration, region };
	return { ...settings, volumeTimes: volumeTimes(scenario) };
}

function choiceOf(options: MethodOptions): EquivalenceChoice {
	const { region, scenario, trees, households } = options;
	return {
		region: scenario?.region ?? region ?? defaultRegion,
		trees: trees ?? null,
		households: households ?? null
	};
}

function unmappedOf({ words }: LogFacts): Assessment['unmapped'] {
	return words
		.filter(({ category }) => category === null)
		.map(({ sourceCategory, items, suggestion }) => ({ sourceCategory, items, suggestion }));
}

function assessedReject(reject: Reject, locale: Locale): AssessedReject {
	const { input, line, reason, raw, original } = reject;
	const read = { input, line, reason: rejectText(reject, locale), code: reason, raw };
	return original === undefined ? read : { ...read, original };
}

function assessedIssue(basis: StakeBasis, issue: Issue, locale: Locale): AssessedIssue {
	const { code, count, parameters } = issue;
	const kgCo2eAtStake = issueStake(basis, issue);
	return { code, message: issueText(issue, locale), count, kgCo2eAtStake, parameters };
}
