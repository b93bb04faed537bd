import { equivalents, methodVersion, type EquivalenceChoice, type Method } from '../impact';
import { issueText } from '../messages/issue-text';
import type { Locale } from '../messages/locale';
import { rejectText } from '../messages/reject-text';
import type {
	AssessedInput,
	AssessedIssue,
	AssessedReject,
	Assessment,
	MappedCategory
} from '../model/assessment';
import type { Engine } from '../model/engine';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { ColumnPlan } from '../model/reading';
import type { Reject } from '../model/reject';
import { version } from '../model/version';
import { askAll, type Answers } from './ask-all';
import { breakdowns, countsOf, monthOf, totalsOf, vehiclesOf } from './assessed-parts';
import { compareText } from './compare-text';
import type { MappedLog } from './map-log';
import { mappedCategories } from './mapped-categories';
import { inPeriod, methodIssues } from './method-issues';
import { methodFor, samplingOf, type AssessEffects, type MethodOptions } from './method-options';
import { methodParameters } from './method-parameters';
import { addUp, askFiltered, askPeriod } from './period';
import type { Scope } from './questions';
import { wordsInScope } from './words-in-scope';

/** The central net of one category in one month, kg CO2e. */
export interface TrendPart {
	/** `YYYY-MM`, null for undated trades. */
	readonly month: string | null;
	readonly category: string | null;
	readonly netAvoidedKgCo2e: number;
}

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

/** Rejects that an assessment lists; their number is exact all the same. */
const listedRejects = 1000;

/**
 * Assesses a mapped log: the formula over its cube, ranges, equivalents, breakdowns and issues. It
 * reads no trade but for the period and the filters.
 */
export async function assessLog(
	engine: Engine,
	library: Library,
	mapped: MappedLog,
	options: MethodOptions,
	{ sample }: AssessEffects
): Promise<AssessmentResult> {
	const method = methodFor(library, mapped, options);
	const scope = scopeOf(mapped, options);
	const log = { ...mapped, words: await wordsInScope(engine, mapped, scope) };
	const sampling = { ...samplingOf(library, options), sample };
	const answers = await askAll(engine, library, log, method, scope, sampling);
	const found: Found = {
		method,
		answers,
		inputs: await assessedInputs(engine, log, scope),
		period: await askPeriod(engine, scope),
		issues: [
			...log.issues.map((issue) => inPeriod(issue, scope)),
			...methodIssues(library, log, method, options, answers)
		]
	};
	return {
		assessment: written(library, log, options, found),
		trend: trendOf(answers),
		mapped: await mappedCategories(engine, library, log, method, scope, answers),
		plan: log.plan,
		sample: false
	};
}

function scopeOf({ plan }: MappedLog, { from, to }: MethodOptions): Scope {
	return { measure: plan.massLog ? 'mass' : 'items', from: from ?? null, to: to ?? null };
}

/** All that was found out about a log, to be written down. */
interface Found {
	readonly method: Method;
	readonly answers: Answers;
	readonly inputs: readonly AssessedInput[];
	readonly period: Assessment['period'];
	readonly issues: readonly Issue[];
}

function written(
	library: Library,
	log: MappedLog,
	options: MethodOptions,
	{ method, answers, inputs, period, issues }: Found
): Assessment {
	const { locale } = options;
	return {
		schema: 'reprise/assessment@1',
		version,
		method: {
			version: methodVersion,
			preset: method.preset.id,
			...samplingOf(library, options),
			parameters: methodParameters(log, method, answers)
		},
		factorPack: { id: library.pack.id, sha256: library.pack.sha256 },
		inputs,
		rows: addUp(inputs.map(({ rows }) => rows)),
		...countsOf(log, answers),
		period,
		totals: totalsOf(method, answers),
		vehicles: vehiclesOf(log, library, answers),
		equivalences: equivalents(answers.totals.net, library.equivalences, choiceOf(options)),
		...breakdowns(log, library, answers),
		unmapped: unmappedOf(log),
		rejects: log.rejects.slice(0, listedRejects).map((reject) => assessedReject(reject, locale)),
		issues: issues.map((issue) => assessedIssue(issue, locale))
	};
}

/** Region of the equivalents unless another is asked for. */
const defaultRegion = 'CN';

function choiceOf({ region, trees, households }: MethodOptions): EquivalenceChoice {
	return {
		region: region ?? defaultRegion,
		trees: trees ?? null,
		households: households ?? null
	};
}

function assessedReject(reject: Reject, locale: Locale): AssessedReject {
	const { input, line, reason, raw } = reject;
	return { input, line, reason: rejectText(reject, locale), code: reason, raw };
}

function assessedIssue(issue: Issue, locale: Locale): AssessedIssue {
	const { code, count, parameters } = issue;
	return { code, message: issueText(issue, locale), count, parameters };
}

async function assessedInputs(
	engine: Engine,
	log: MappedLog,
	scope: Scope
): Promise<readonly AssessedInput[]> {
	const filtered = await askFiltered(engine, scope);
	return log.inputs.map(({ name, size, reading, rows }, index) => ({
		name,
		sha256: log.hashes[index]!,
		bytes: size,
		format: reading.format,
		encoding: reading.encoding,
		rows: { ...rows, filtered: filtered.get(index) ?? 0 },
		reading
	}));
}

function unmappedOf({ words }: MappedLog): Assessment['unmapped'] {
	return words
		.filter(({ category }) => category === null)
		.map(({ sourceCategory, items, suggestion }) => ({ sourceCategory, items, suggestion }));
}

function trendOf({ trend }: Answers): readonly TrendPart[] {
	return trend
		.filter(({ net }) => net !== null)
		.map(({ keys, net }) => ({
			month: monthOf(keys[0] ?? null),
			category: keys[1] ?? null,
			netAvoidedKgCo2e: net!
		}))
		.sort((a, b) => compareText(a.month, b.month) || compareText(a.category, b.category));
}
