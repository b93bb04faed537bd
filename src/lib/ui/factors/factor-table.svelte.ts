import { SvelteMap } from 'svelte/reactivity';
import type { LiveResult } from '../live-result';
import type { Session } from '../session.svelte';
import { FactorRows } from './factor-rows';
import type { FactorRow, NetPerItem } from './factor-row';

/** The library as it was prerendered, with the checksum of its pack. */
export interface PrerenderedRows {
	readonly pack: { readonly sha256: string };
	readonly rows: readonly FactorRow[];
}

/**
 * The rows of the library in force: the prerendered ones until the log is at hand, then those with
 * the values of the user's own. Modelled ranges of rows that changed follow when they are drawn.
 */
export class FactorTable {
	readonly #log: Session;
	readonly #prerendered: () => PrerenderedRows;
	readonly #drawn = new SvelteMap<string, { of: FactorRow; range: NetPerItem['range'] }>();
	readonly #maker = $derived.by(() => this.#makerOf(this.#log.live));
	readonly rows: readonly FactorRow[] = $derived.by(() => {
		const { method, addedCategories } = this.#log.request;
		if (this.#maker === null) return this.#prerendered().rows;
		return this.#maker.with(method.overrides ?? [], addedCategories);
	});

	constructor(log: Session, prerendered: () => PrerenderedRows) {
		this.#log = log;
		this.#prerendered = prerendered;
	}

	/** The modelled range of a row's net; null while it is not known. */
	rangeOf(row: FactorRow): NetPerItem['range'] {
		if (row.net === null || row.net.range !== null) return row.net?.range ?? null;
		const drawn = this.#drawn.get(row.id);
		return drawn?.of === row ? drawn.range : null;
	}

	/** Draws the ranges that are missing. */
	async draw(): Promise<void> {
		const [live, maker] = [this.#log.live, this.#maker];
		if (live === null || maker === null) return;
		const missing = this.rows.flatMap((row) => {
			const factor = maker.factorOf(row);
			const isMissing = factor !== null && this.rangeOf(row) === null;
			return isMissing ? [{ row, factor }] : [];
		});
		if (missing.length === 0) return;
		const factors = missing.map(({ factor }) => factor);
		const ranges = await live.analyst.ask('units', { factors });
		missing.forEach(({ row }, index) => {
			const { low, high } = ranges[index]!;
			this.#drawn.set(row.id, { of: row, range: { low, high } });
		});
	}

	/** Prerendered rows are those of the bundled pack, and of no other. */
	#makerOf(live: LiveResult | null): FactorRows | null {
		if (live === null) return null;
		const { pack, rows } = this.#prerendered();
		return new FactorRows(live.library, live.library.pack.sha256 === pack.sha256 ? rows : []);
	}
}
