import {
	central,
	defaultOperatingModel,
	periodSql,
	resolveFactor,
	type EffectiveFactor,
	type Method
} from '../impact';
import type { MappedCategory } from '../model/assessment';
import { rowsOf, type Engine } from '../model/engine';
import type { Library } from '../model/library';
import type { Answers } from './ask-all';
import type { MappedLog, MappedWord } from './map-log';
import type { Scope } from './questions';

/**
 * Each source category with its category and what it contributes, or, where it is unmapped, what it
 * would at the suggested category or else at the mean of the assessed items: what is at stake.
 */
export async function mappedCategories(
	engine: Engine,
	library: Library,
	log: MappedLog,
	method: Method,
	scope: Scope,
	{ factors, whole }: Pick<Answers, 'factors' | 'whole'>
): Promise<readonly MappedCategory[]> {
	const nets = await netByWord(engine, scope, factors);
	const mean = whole.assessed > 0 && whole.net !== null ? whole.net / whole.assessed : null;
	return log.words.map((word) => ({
		...word,
		netAvoidedKgCo2e:
			word.category === null
				? atStake(word, library, log, method, mean)
				: (nets.get(word.sourceCategory) ?? null)
	}));
}

function atStake(
	{ items, suggestion }: MappedWord,
	library: Library,
	log: MappedLog,
	method: Method,
	mean: number | null
): number | null {
	const category = log.categories.find(({ id }) => id === suggestion?.category);
	if (category === undefined) return suggestion !== null || mean === null ? null : items * mean;
	const id = log.operatingModel ?? defaultOperatingModel(category);
	const model = library.operatingModels.find((candidate) => candidate.id === id);
	const factor = model ? resolveFactor(method, category, model) : null;
	return factor && central('net', factor, items, 0);
}

/** Central net of each source category that the cube still names, kg CO2e. */
async function netByWord(
	engine: Engine,
	scope: Scope,
	factors: readonly EffectiveFactor[]
): Promise<ReadonlyMap<string | null, number>> {
	const known = new Map(
		factors.map((factor) => [`${factor.category}/${factor.operatingModel}`, factor])
	);
	const kept = scope.measure === 'mass' ? 'mass_kg_sum' : 'items + items_returned';
	const returned = scope.measure === 'mass' ? '0' : 'items_returned';
	const result = await engine.query(`SELECT source_category, category, operating_model,
	CAST(SUM(${kept}) AS DOUBLE) AS kept, CAST(SUM(${returned}) AS DOUBLE) AS returned
FROM cube WHERE category IS NOT NULL AND source_category IS NOT NULL AND ${periodSql(scope).text}
GROUP BY source_category, category, operating_model ORDER BY 1, 2, 3`);
	const nets = new Map<string | null, number>();
	for (const row of rowsOf<Record<string, string | number | null>>(result)) {
		const factor = known.get(`${row['category']}/${row['operating_model']}`);
		if (!factor) continue;
		const word = row['source_category'] as string;
		const net = central('net', factor, row['kept'] as number, row['returned'] as number);
		nets.set(word, (nets.get(word) ?? 0) + net);
	}
	return nets;
}
