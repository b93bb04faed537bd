import type { Estimate } from './estimate';
import type { FactorPack } from './factor-pack';
import { packValues, type PackValue } from './pack-values';

/** Why a change is breaking: results before and after it cannot be put side by side unseen. */
export type BreakingReason = 'value' | 'boundary' | 'gwp_basis' | 'unit' | 'meaning' | 'removed';

/** One value that differs between two packs. */
export interface PackChange {
	readonly kind: 'added' | 'removed' | 'changed';
	readonly table: PackValue['table'];
	readonly key: string;
	/** Null where the value was added. */
	readonly from: PackValue | null;
	/** Null where the value was removed. */
	readonly to: PackValue | null;
	/** Change of the central value over what it was; null where there is none to compare, or it was 0. */
	readonly relative: number | null;
	/** Empty for a change that breaks nothing. */
	readonly breaking: readonly BreakingReason[];
}

/** How one pack differs from another. */
export interface PackDiff {
	readonly from: PackName;
	readonly to: PackName;
	readonly changes: readonly PackChange[];
}

/** What a pack is known by, and the seed of its published numbers. */
export interface PackName {
	readonly id: string;
	readonly sha256: string;
	readonly seed: number;
}

/** What was added, removed and changed from one pack to another, in the order of the tables. */
export function diffPacks(from: FactorPack, to: FactorPack): PackDiff {
	const [before, after] = [valuesByKey(from), valuesByKey(to)];
	const keys = [...new Set([...after.keys(), ...before.keys()])];
	const changes = keys.flatMap((key) => changeOf(before.get(key), after.get(key)) ?? []);
	return {
		from: nameOf(from),
		to: nameOf(to),
		changes: changes.toSorted((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table))
	};
}

const tables: readonly PackValue['table'][] = [
	'production.csv',
	'materials.csv',
	'parameters.csv',
	'handling.csv',
	'preset-values.csv',
	'overrides.csv'
];

function nameOf({ id, sha256, seed }: FactorPack): PackName {
	return { id, sha256, seed };
}

function valuesByKey(pack: FactorPack): ReadonlyMap<string, PackValue> {
	return new Map(packValues(pack).map((value) => [`${value.table} ${value.key}`, value]));
}

function changeOf(from: PackValue | undefined, to: PackValue | undefined): PackChange | null {
	if (from === undefined && to !== undefined) return added(to);
	if (from !== undefined && to === undefined) return removed(from);
	if (from === undefined || to === undefined || isSame(from, to)) return null;
	return {
		...named(to),
		kind: 'changed',
		from,
		to,
		relative: relativeChange(from.value?.central, to.value?.central),
		breaking: reasons(from, to)
	};
}

function named({ table, key }: PackValue) {
	return { table, key };
}

function added(to: PackValue): PackChange {
	return { ...named(to), kind: 'added', from: null, to, relative: null, breaking: [] };
}

function removed(from: PackValue): PackChange {
	return { ...named(from), kind: 'removed', from, to: null, relative: null, breaking: ['removed'] };
}

/** Whether two values say the same, where they come from and how long they hold included. */
function isSame(from: PackValue, to: PackValue): boolean {
	return JSON.stringify(from) === JSON.stringify(to);
}

function relativeChange(from: number | undefined, to: number | undefined): number | null {
	if (from === undefined || to === undefined || from === 0) return null;
	return to / from - 1;
}

/** From here on a change of a value is breaking. */
const breakingShare = 0.05;

function reasons(from: PackValue, to: PackValue): readonly BreakingReason[] {
	const broken: readonly [BreakingReason, boolean][] = [
		['value', movesFar(from.value, to.value)],
		['boundary', from.scope !== to.scope],
		['gwp_basis', from.gwpBasis !== to.gwpBasis],
		['unit', from.unit !== to.unit],
		['meaning', from.meaning !== to.meaning]
	];
	return broken.filter(([, isBroken]) => isBroken).map(([reason]) => reason);
}

/** Whether one of the three values moves by more than 5 %, or from or to nothing at all. */
function movesFar(from: Estimate | null, to: Estimate | null): boolean {
	if (from === null || to === null) return from !== to;
	return (['low', 'central', 'high'] as const).some(
		(bound) => Math.abs(to[bound] - from[bound]) > breakingShare * Math.abs(from[bound])
	);
}
