import { group } from 'd3-array';
import type { ResolvedFactor } from '$lib/impact';
import type { Category } from '$lib/model/category';
import type { FactorOverride } from '$lib/model/factor-override';
import type { Library } from '$lib/model/library';
import { factorRow, type FactorRow } from './factor-row';

/**
 * The rows of a library. A row stays the same object until a value of its own category changes, so
 * that an edit touches one row on screen and not all of them.
 */
export class FactorRows {
	readonly #library: Library;
	readonly #rows = new Map<string, FactorRow>();
	readonly #factors = new Map<FactorRow, ResolvedFactor | null>();

	/** `known` are rows of this library that were made before, without values of the user's own. */
	constructor(library: Library, known: readonly FactorRow[] = []) {
		this.#library = library;
		for (const row of known) this.#rows.set(row.id, row);
	}

	/** All rows with these values of the user's own, those of added categories last. */
	with(overrides: readonly FactorOverride[], added: readonly Category[]): readonly FactorRow[] {
		const own = group(overrides, ({ category }) => category);
		return [...this.#library.categories, ...added].map((category) =>
			this.#rowOf(category, own.get(category.id) ?? nothing)
		);
	}

	/** The factor behind a row; null where there is none. */
	factorOf(row: FactorRow): ResolvedFactor | null {
		return this.#factors.get(row) ?? null;
	}

	#rowOf(category: Category, own: readonly FactorOverride[]): FactorRow {
		const known = this.#rows.get(category.id);
		if (known !== undefined && isSame(known.own, own)) return known;
		const { row, factor } = factorRow(this.#library, category, own);
		if (known !== undefined) this.#factors.delete(known);
		this.#rows.set(category.id, row);
		this.#factors.set(row, factor);
		return row;
	}
}

const nothing: readonly FactorOverride[] = [];

/** Overrides are never changed but replaced: the same objects are the same values. */
function isSame(some: readonly FactorOverride[], others: readonly FactorOverride[]): boolean {
	return some.length === others.length && some.every((own, index) => own === others[index]);
}
