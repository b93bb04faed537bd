import {
	isVehicle,
	sumOfTerms,
	termsOf,
	type OracleHolding,
	type OracleMethod,
	type OracleTerms
} from '../method-oracle';

/** `expected.json` of a case: what its log holds, as counted by eye, and the result that follows. */
export interface ExpectedCase {
	/** `[category, operating model, kept, returned]`: items, or kg in a log that weighs. */
	readonly holdings: readonly (readonly [string | null, string, number, number])[];
	/** Where the method is not the default one. */
	readonly method?: Partial<OracleMethod>;
	readonly rows: Readonly<Record<'read' | 'loaded' | 'rejected' | 'filtered', number>>;
	/** `YYYY-MM` (or null for undated rows) and items. */
	readonly byMonth: readonly (readonly [string | null, number])[];
	readonly issues: readonly string[];
	/** Line and code of each reject. */
	readonly rejects?: readonly (readonly [number, string])[];
	/** Derived from the holdings by the oracle. */
	readonly result: ExpectedResult;
}

/** The numbers of a result, central values in kg CO2e. */
export interface ExpectedResult {
	readonly counts: {
		readonly total: number;
		readonly assessed: number;
		readonly unmapped: number;
		readonly withoutFactor: number;
		readonly setAside: number;
		readonly returned: number;
	};
	readonly coverage: number | null;
	readonly totals: OracleTerms | null;
	readonly vehicles: { readonly items: number; readonly net: number | null } | null;
	/** Items and net of each category; "" is what is unmapped. */
	readonly byCategory: Readonly<Record<string, readonly [number, number | null]>>;
}

/** What follows from the holdings of a case. */
export function derivedResult({ holdings: listed, method: said }: ExpectedCase): ExpectedResult {
	const holdings = listed.map(([category, model, kept, returned]) => ({
		category,
		model,
		kept,
		returned
	}));
	const method: OracleMethod = {
		preset: 'default',
		displacement: null,
		vehicles: 'set_aside',
		perKilogram: false,
		overrides: [],
		...said
	};
	const entries = holdings.map((holding) => entryOf(holding, method));
	const counted = entries.filter(({ status }) => status === 'assessed');
	const aside = entries.filter(({ status }) => status === 'setAside');
	const all = absolute(entries);
	return {
		counts: {
			total: net(entries),
			assessed: net(counted),
			unmapped: net(entries.filter(({ status }) => status === 'unmapped')),
			withoutFactor: net(entries.filter(({ status }) => status === 'withoutFactor')),
			setAside: net(aside),
			returned: sum(holdings.map(({ returned }) => returned))
		},
		coverage: all === 0 ? null : absolute(counted) / all,
		totals: sumOfTerms(counted.map(({ terms }) => terms)),
		vehicles:
			aside.length === 0
				? null
				: { items: net(aside), net: sumOfTerms(aside.map(({ terms }) => terms))?.net ?? null },
		byCategory: byCategory(entries)
	};
}

type Status = 'assessed' | 'unmapped' | 'withoutFactor' | 'setAside';

interface Entry {
	readonly holding: OracleHolding;
	readonly terms: OracleTerms | null;
	readonly status: Status;
}

function entryOf(holding: OracleHolding, method: OracleMethod): Entry {
	const terms = termsOf(holding, method);
	const isAside = terms !== null && method.vehicles === 'set_aside' && isVehicle(holding.category);
	return { holding, terms, status: statusOf(holding, terms, isAside) };
}

function statusOf(
	{ category }: OracleHolding,
	terms: OracleTerms | null,
	isAside: boolean
): Status {
	if (category === null) return 'unmapped';
	if (terms === null) return 'withoutFactor';
	return isAside ? 'setAside' : 'assessed';
}

function byCategory(entries: readonly Entry[]): ExpectedResult['byCategory'] {
	const names = [...new Set(entries.map(({ holding }) => holding.category))];
	return Object.fromEntries(
		names.map((name) => {
			const own = entries.filter(({ holding }) => holding.category === name);
			const inside = own.filter(({ status }) => status === 'assessed');
			return [name ?? '', [net(own), sumOfTerms(inside.map(({ terms }) => terms))?.net ?? null]];
		})
	);
}

function net(entries: readonly Entry[]): number {
	return sum(entries.map(({ holding }) => holding.kept - holding.returned));
}

function absolute(entries: readonly Entry[]): number {
	return sum(entries.map(({ holding }) => holding.kept + holding.returned));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
