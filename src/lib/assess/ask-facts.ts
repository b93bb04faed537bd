import type { AssessedInput } from '../model/assessment';
import type { Engine } from '../model/engine';
import { askTally, type Limits, type Scope } from './ask-tally';
import type { LogFacts } from './log-facts';
import type { MappedLog } from './map-log';
import { inPeriod } from './method-issues';
import { columnOf } from '../model/reading';
import { askModelDefaults } from './model-issues';
import { askFiltered, askPeriod } from './period';
import { wordsInScope } from './words-in-scope';

/** Rejects that an assessment lists; their number is exact all the same. */
const listedRejects = 1000;

/** Asks the engine for all that a result needs of a mapped log. */
export async function askFacts(engine: Engine, log: MappedLog, limits: Limits): Promise<LogFacts> {
	const scope: Scope = { measure: log.plan.massLog ? 'mass' : 'items', ...limits };
	return {
		plan: log.plan,
		words: await wordsInScope(engine, log, scope),
		onlyVehicles: holdsOnlyVehicles(log),
		operatingModel: log.operatingModel,
		...(columnOf(log.plan, 'model') === undefined
			? {}
			: { modelDefaults: await askModelDefaults(engine, scope) }),
		addedCategories: log.addedCategories,
		issues: [...log.issues.map((issue) => inPeriod(issue, limits)), ...log.mappingIssues],
		rejects: log.rejects.slice(0, listedRejects),
		inputs: await assessedInputs(engine, log, scope),
		period: await askPeriod(engine, scope),
		...limits,
		tally: await askTally(engine, scope)
	};
}

/** Whether every source category that has a category is a vehicle. */
export function holdsOnlyVehicles(log: MappedLog): boolean {
	const kinds = new Map(log.categories.map(({ id, sizeClass }) => [id, sizeClass]));
	const mapped = log.words.filter(({ category }) => category !== null);
	return mapped.length > 0 && mapped.every(({ category }) => kinds.get(category!) === 'vehicle');
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
