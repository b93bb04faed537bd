import { mapLog, openLog, traceLog, type MethodOptions } from '../../src/lib/assess';
import { askFacts } from '../../src/lib/assess/ask-facts';
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
