import {
	cautious,
	equivalents,
	isDefaultMethod,
	methodVersion,
	type Dimension,
	type Method
} from '../impact';
import { issueText } from '../messages/issue-text';
import { rejectText } from '../messages/reject-text';
import type {
	AssessedInput,
	Assessment,
	CategoryPart,
	MappedCategory,
	PartMeasures
} from '../model/assessment';
import type { Engine } from '../model/engine';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { ColumnPlan } from '../model/reading';
import { version } from '../model/version';
import { askAll, type Answers, type AskedPart, type Scope } from './ask-all';
import { compareText } from './compare-text';
import type { MappedLog } from './map-log';
import { mappedCategories } from './mapped-categories';
import { inPeriod, methodIssues } from './method-issues';
import { methodFor, samplingOf, type AssessEffects, type MethodOptions } from './method-options';
import { methodParameters } from './method-parameters';
import { orderParts } from './order-parts';
import { addUp, askFiltered, askPeriod } from './period';
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
	/** Whether this is the bundled sample, which is synthetic and labelled so. */
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
	const scope: Scope = {
		measure: mapped.plan.massLog ? 'mass' : 'items',
		from: options.from ?? null,
		to: options.to ?? null
	};
	const log = { ...mapped, words: await wordsInScope(engine, mapped, scope) };
	const sampling = samplingOf(library, options);
	const answers = await askAll(engine, library, log, method, scope, { ...sampling, sample });
	const inputs = await assessedInputs(engine, log, scope);
	const read = log.issues.map((issue) => inPeriod(issue, scope));
	const issues = [...read, ...methodIssues(library, log, method, options, answers)];
	const { locale } = options;
	const assessment: Assessment = {
		schema: 'reprise/assessment@1',
		version,
		method: {
			version: methodVersion,
			preset: method.preset.id,
			...sampling,
			parameters: methodParameters(log, method, answers)
		},
		factorPack: { id: library.pack.id, sha256: library.pack.sha256 },
		inputs,
		rows: addUp(inputs.map(({ rows }) => rows)),
		...countsOf(log, answers),
		period: await askPeriod(engine, scope),
		totals: totalsOf(method, answers),
		vehicles: vehiclesOf(log, library, answers),
		equivalences: equivalents(answers.totals.net, library.equivalences, {
			region: options.region ?? 'CN',
			trees: options.trees ?? null,
			households: options.households ?? null
		}),
		...breakdowns(log, library, answers),
		unmapped: unmappedOf(log),
		rejects: log.rejects
			.slice(0, listedRejects)
			.map(({ input, line, reason, parameters, raw }) => ({
				input,
				line,
				reason: rejectText({ reason, parameters }, locale),
				code: reason,
				raw
			})),
		issues: issues.map((issue) => assessedIssue(issue, locale))
	};
	return {
		assessment,
		trend: trendOf(answers),
		mapped: await mappedCategories(engine, library, log, method, scope, answers),
		plan: log.plan,
		sample: false
	};
}

function assessedIssue(issue: Issue, locale: MethodOptions['locale']) {
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

function countsOf(
	{ plan }: MappedLog,
	{ whole }: Answers
): Pick<Assessment, 'items' | 'massKg' | 'coverage'> {
	const counts = {
		total: whole.number,
		assessed: whole.assessed,
		unmapped: whole.unmapped,
		withoutFactor: whole.withoutFactor
	};
	const coverage = coverageOf(whole);
	if (plan.massLog) return { items: null, massKg: counts, coverage };
	return {
		items: { ...counts, returned: whole.returned, setAside: whole.setAside },
		coverage
	};
}

function coverageOf({ absolute, absoluteAssessed }: AskedPart['central']): number | null {
	return absolute === 0 ? null : absoluteAssessed / absolute;
}

function totalsOf(method: Method, { totals }: Answers): Assessment['totals'] {
	const { displaced, added, direct, net } = totals;
	return {
		displacedKgCo2e: displaced,
		addedKgCo2e: added,
		directKgCo2e: direct,
		netAvoidedKgCo2e: net && {
			...net,
			cautious: isDefaultMethod(method) ? cautious(net.low) : null
		}
	};
}

function measures(part: AskedPart, log: MappedLog): PartMeasures {
	const { central, net } = part;
	return {
		items: log.plan.massLog ? null : central.number,
		...(log.plan.massLog ? { massKg: central.number } : {}),
		coverage: coverageOf(central),
		netAvoidedKgCo2e: net
	};
}

function categoryPart(part: AskedPart, log: MappedLog, { factors }: Answers): CategoryPart {
	const factor = factors.find(({ category }) => category === part.key);
	return {
		category: part.key,
		...measures(part, log),
		grade: factor?.grade ?? null,
		setAside: factor?.setAside ?? false
	};
}

function vehiclesOf(log: MappedLog, library: Library, answers: Answers): Assessment['vehicles'] {
	if (answers.vehicles === null) return null;
	const parts = orderParts('category', answers.vehicles.parts, library, log);
	return {
		items: log.plan.massLog ? null : answers.whole.setAside,
		netAvoidedKgCo2e: answers.vehicles.net,
		byCategory: parts.map((part) => categoryPart(part, log, answers))
	};
}

function breakdowns(log: MappedLog, library: Library, answers: Answers) {
	const parts = (dimension: Dimension) =>
		orderParts(dimension, answers.parts[dimension], library, log);
	return {
		byCategory: parts('category').map((part) => categoryPart(part, log, answers)),
		byMonth: parts('month').map((part) => ({
			month: monthOf(part.key),
			...measures(part, log)
		})),
		byPlatform: parts('platform').map((part) => ({ platform: part.key, ...measures(part, log) })),
		byRegion: parts('region').map((part) => ({ region: part.key, ...measures(part, log) })),
		byOperatingModel: parts('operating_model').map((part) => ({
			operatingModel: part.key,
			...measures(part, log)
		})),
		byChannel: parts('channel').map((part) => ({ channel: part.key, ...measures(part, log) }))
	};
}

/** `2024-03-01`, the first day of a month, as `2024-03`. */
function monthOf(day: string | null): string | null {
	return day === null ? null : day.slice(0, 7);
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
