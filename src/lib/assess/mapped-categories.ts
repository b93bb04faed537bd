import {
	central,
	defaultOperatingModel,
	resolveFactor,
	type CentralPart,
	type Method,
	type ResolvedFactor
} from '../impact';
import type { MappedCategory } from '../model/assessment';
import type { Category } from '../model/category';
import type { Library } from '../model/library';
import type { CentralAnswers } from './answers';
import { categoriesOf, type LogFacts } from './log-facts';
import type { MappedWord } from './map-log';

/**
 * Each source category with its category and what it contributes, or, where it is unmapped, what it
 * would at the suggested category or else at the mean of the assessed items: what is at stake.
 */
export function mappedCategories(
	library: Library,
	log: LogFacts,
	method: Method,
	{ words, whole }: Pick<CentralAnswers, 'words' | 'whole'>
): readonly MappedCategory[] {
	const nets = new Map(words.map(({ key, net }) => [key, net]));
	const categories = new Map(categoriesOf(library, log).map((known) => [known.id, known]));
	const stakes: Stakes = { library, log, method, categories, mean: meanNet(whole) };
	return log.words.map((word) => ({
		...word,
		netAvoidedKgCo2e:
			word.category === null
				? (stakeIn(word, stakes)?.net ?? null)
				: (nets.get(word.sourceCategory) ?? null)
	}));
}

/** What tells what an unmapped word may be worth. */
interface Stakes {
	readonly library: Library;
	readonly log: LogFacts;
	readonly method: Method;
	readonly categories: ReadonlyMap<string, Category>;
	/** Mean central net of the assessed items, kg CO2e an item. */
	readonly mean: number | null;
}

/** Mean central net of the assessed items (or kg), kg CO2e each; null where none was assessed. */
export function meanNet({ assessed, net }: CentralPart): number | null {
	return assessed > 0 && net !== null ? net / assessed : null;
}

/** What an unmapped word might contribute, kg CO2e; by the mean of the assessed items where the factor is null. */
export interface Stake {
	readonly net: number;
	readonly factor: ResolvedFactor | null;
}

/** What is at stake with one unmapped word; null where nothing tells. */
export function stakeOf(
	library: Library,
	log: LogFacts,
	method: Method,
	whole: CentralPart,
	word: MappedWord
): Stake | null {
	const categories = new Map(categoriesOf(library, log).map((known) => [known.id, known]));
	return stakeIn(word, { library, log, method, categories, mean: meanNet(whole) });
}

function stakeIn(
	{ items, suggestion }: MappedWord,
	{ library, log, method, categories, mean }: Stakes
): Stake | null {
	const category = categories.get(suggestion?.category ?? '');
	if (category === undefined) {
		return suggestion !== null || mean === null ? null : { net: items * mean, factor: null };
	}
	const id = log.operatingModel ?? defaultOperatingModel(category);
	const model = library.operatingModels.find((candidate) => candidate.id === id);
	const factor = model ? resolveFactor(method, category, model) : null;
	return factor && { net: central('net', factor, items, 0), factor };
}
