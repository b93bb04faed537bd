import type { TradeScope, TradeSelection, TradeStanding } from '../../impact';
import type { CountName, OwnRef } from '../../model/number-id';
import type { LogFacts } from '../log-facts';
import { scopeOf } from '../scope-of';
import { selectionScope } from './selection-scope';
import type { PlainNumber } from './trace';

const standings: Readonly<Record<CountName, TradeStanding | null>> = {
	total: null,
	assessed: 'assessed',
	unmapped: 'unmapped',
	withoutFactor: 'withoutFactor',
	returned: 'returned',
	setAside: 'setAside'
};

/** The trades behind a number: those of its lines, or, where nothing was assessed, all of the part. */
export function tradeSelection(ref: OwnRef, { lines }: PlainNumber): TradeSelection {
	const standing: TradeStanding | null = lines.length === 0 ? null : 'assessed';
	switch (ref.kind) {
		case 'count':
			return { where: [], standing: standings[ref.count] };
		case 'coverage':
			return { where: [], standing: null };
		case 'vehicles': {
			const keys = ref.category === null ? [] : [ref.category];
			return { where: keys.map((key) => only('category', key)), standing: 'setAside' };
		}
		case 'part':
			return { where: [only(ref.dimension, partKey(ref.dimension, ref.key))], standing };
		case 'cell': {
			const categories = { column: 'category', keys: ref.categories } as const;
			return { where: [only('month', partKey('month', ref.month)), categories], standing };
		}
		case 'word':
		case 'word_count': {
			// The items of an unmapped word are what is at stake.
			return { where: [only('source_category', ref.word)], standing: null };
		}
		case 'change': {
			const keys = ref.category === null ? [] : [ref.category];
			return { where: keys.map((key) => only('category', key)), standing: 'assessed' };
		}
		case 'selected':
			return { where: [], standing: ref.term === 'count' ? null : standing };
		default:
			return { where: [], standing: 'assessed' };
	}
}

/** The scope within which these trades lie: that of a breakdown by their first column, or a selection's. */
export function tradeScope(ref: OwnRef, { where }: TradeSelection, facts: LogFacts): TradeScope {
	const scope =
		ref.kind === 'selected'
			? selectionScope(facts, ref.selection)
			: scopeOf(facts, where[0]?.column ?? null);
	return { ...scope, operatingModel: facts.operatingModel };
}

function only(
	column: TradeSelection['where'][number]['column'],
	key: string | null
): TradeSelection['where'][number] {
	return { column, keys: [key] };
}

/** A month in the cube is its first day. */
function partKey(dimension: string, key: string | null): string | null {
	return dimension === 'month' && key !== null ? `${key}-01` : key;
}
