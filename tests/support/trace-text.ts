import {
	factorsOf,
	grownFacts,
	mapLog,
	methodFor,
	openLog,
	traceBasis,
	traceLog,
	traceOf,
	volumeOf,
	type LogFacts,
	type MethodOptions,
	type TraceBasis
} from '../../src/lib/assess';
import { askFacts } from '../../src/lib/assess/ask-facts';
import { DrawStore, sampledRanges, solveSamplerJob } from '../../src/lib/impact';
import { openNodeEngine } from '../../src/lib/engine/node';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { loadEvidence } from '../../src/cli/data-folder';
import { library } from './library';
import type { TestOptions } from './assess-text';

/** A log that is read and mapped in a native DuckDB, which is the caller's to close. */
export async function openText(csv: string, options: TestOptions = {}) {
	const engine = await openNodeEngine();
	const file = fileOfBytes('log.csv', new TextEncoder().encode(csv));
	const { mapping = new Map(), operatingModel = null, read = {}, method } = options;
	const log = await openLog(engine, library, [file], read);
	const { addedCategories } = read;
	const mapped = await mapLog(engine, library, log, { mapping, operatingModel, addedCategories });
	const { from = null, to = null } = method ?? {};
	return { engine, facts: await askFacts(engine, mapped, { from, to }) };
}

/** What traces are made of. */
export const evidence = await loadEvidence();

/** The trace of a CSV text, and the engine with its trades and cube. */
export async function traceText(csv: string, options: TestOptions = {}) {
	const { engine, facts } = await openText(csv, options);
	const method: MethodOptions = { locale: 'en', draws: 400, ...options.method };
	return { engine, facts, method, trace: await traceLog(library, facts, method, evidence) };
}

const seed = 11;
const draws = 300;

/** The trace of a method that is set against another, named `scenario=own` and `base`. */
export async function comparedText(csv: string, own: MethodOptions, base: MethodOptions) {
	const { engine, facts } = await openText(csv);
	await engine.close();
	const store = new DrawStore(seed, draws);
	const against = basisOf(facts, base, store, { by: { kind: 'base' } });
	const basis = basisOf(facts, own, store, { by: { kind: 'scenario', id: 'own' }, against });
	return traceOf(basis, evidence, (kind, job, times) =>
		Promise.resolve(solveSamplerJob(kind, job, grownFacts(facts, times).tally, store))
	);
}

function basisOf(
	facts: LogFacts,
	options: MethodOptions,
	store: DrawStore,
	beside: Partial<Pick<TraceBasis, 'by' | 'against'>>
): TraceBasis {
	const { tally } = grownFacts(facts, volumeOf(options));
	const factors = factorsOf(library, facts, methodFor(library, facts, options));
	const ranges = sampledRanges(tally, factors, store);
	return traceBasis(library, facts, { ...options, seed, draws }, ranges, beside);
}
