import type { Tally } from '../impact';
import type { AssessedInput, Assessment } from '../model/assessment';
import type { Category } from '../model/category';
import type { Issue } from '../model/issue';
import type { Library } from '../model/library';
import type { ColumnPlan } from '../model/reading';
import type { Reject } from '../model/reject';
import type { TradeFilter } from '../model/trade-filter';
import type { MappedWord } from './map-log';

/**
 * All that assessing needs of a log that was read and mapped. Nothing of it depends on a factor: it
 * is asked of the engine once, may be kept as JSON, and is assessed by any number of methods.
 */
export interface LogFacts {
	readonly plan: ColumnPlan;
	/** What the words of the period mean, by items, largest first. */
	readonly words: readonly MappedWord[];
	/** Whether everything that has a category is a vehicle. */
	readonly onlyVehicles: boolean;
	readonly operatingModel: string | null;
	/** Items (or kg) of rows that do not say how goods change hands, where others do; undefined where none does. */
	readonly modelDefaults?: number;
	/** Categories of the user's own. */
	readonly addedCategories: readonly Category[];
	/** What reading and mapping found doubtful. */
	readonly issues: readonly Issue[];
	/** The first rejects; their number is in the inputs. */
	readonly rejects: readonly Reject[];
	readonly inputs: readonly AssessedInput[];
	readonly period: Assessment['period'];
	/** First and last day that count, or null. */
	readonly from: string | null;
	readonly to: string | null;
	/** What limits the trades in view; nothing where all are. */
	readonly filter?: TradeFilter;
	readonly tally: Tally;
}

/** Every category that a log's words may mean. */
export function categoriesOf(
	{ categories }: Pick<Library, 'categories'>,
	{ addedCategories }: Pick<LogFacts, 'addedCategories'>
): readonly Category[] {
	return [...categories, ...addedCategories];
}

/** Ids of the groups of which a log holds goods. */
export function groupsHeld(
	library: Pick<Library, 'categories'>,
	facts: Pick<LogFacts, 'addedCategories' | 'tally'>
): ReadonlySet<string> {
	const held = new Set(facts.tally.pairs.map(({ category }) => category));
	const categories = categoriesOf(library, facts).filter(({ id }) => held.has(id));
	return new Set(categories.map(({ group }) => group));
}
