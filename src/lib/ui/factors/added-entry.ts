import type { Category, SizeClass } from '$lib/model/category';
import type { FactorOverride } from '$lib/model/factor-override';
import { enteredValue, type EnteredBounds } from './entered-value';
import type { Finding } from '$lib/model/finding';

/** What was entered of a category to add. */
export interface AddedEntry {
	readonly name: string;
	readonly group: string;
	readonly sizeClass: SizeClass;
	/** Mass of one item in kg; empty where it is not known. */
	readonly mass: string;
	readonly production: EnteredBounds;
	readonly source: string;
}

/** Why an entry cannot be added. */
export type EntryProblem =
	| { readonly kind: 'name_missing' | 'name_known' | 'mass' | 'production_missing' }
	| { readonly kind: 'production'; readonly findings: readonly Finding[] };

/** A category to add with its production, or what is wrong with it. */
export type AddedOutcome =
	| { readonly problem: EntryProblem }
	| { readonly category: Category; readonly override: FactorOverride };

/** The category that an entry describes. Its name is its id, as in a file of factors. */
export function addedFrom(entry: AddedEntry, known: readonly Category[]): AddedOutcome {
	const name = entry.name.trim();
	if (name === '') return { problem: { kind: 'name_missing' } };
	if (known.some((category) => isNamed(category, name))) return { problem: { kind: 'name_known' } };
	const massKg = entry.mass.trim() === '' ? null : Number(entry.mass);
	if (massKg !== null && !(massKg > 0 && massKg < mostKg)) return { problem: { kind: 'mass' } };
	const produced = enteredValue(entry.production, null, 'production');
	if (produced.kind === 'nothing') return { problem: { kind: 'production_missing' } };
	if (produced.kind === 'wrong') {
		return { problem: { kind: 'production', findings: produced.findings } };
	}
	const source = entry.source.trim();
	return {
		category: describedBy(entry, name, massKg),
		override: { category: name, parameter: 'production', value: produced.value, source }
	};
}

/** No item that is traded second-hand weighs a thousand tonnes. */
const mostKg = 1e6;

function isNamed({ id, nameEn, nameZh }: Category, name: string): boolean {
	return [id, nameEn, nameZh].some((known) => known.toLowerCase() === name.toLowerCase());
}

function describedBy(
	{ group, sizeClass }: AddedEntry,
	name: string,
	defaultMassKg: number | null
): Category {
	return {
		id: name,
		nameEn: name,
		nameZh: name,
		group,
		sizeClass,
		defaultMassKg,
		massSource: null,
		useCanReverse: false,
		order: Number.MAX_SAFE_INTEGER
	};
}
