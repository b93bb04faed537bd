import type { Category } from '../lib/model/category';
import { grades, type FactorPack, type Grade } from '../lib/model/factor-pack';
import { packValues } from '../lib/model/pack-values';
import { packTables } from '../lib/model/read-pack';

/** A pack at a glance: what `reprise pack show --format json` prints. */
export interface PackOverview {
	readonly schema: 'reprise/pack@1';
	readonly id: string;
	readonly sha256: string;
	/** Whether it is the one that was released under its name; null where none was. */
	readonly asReleased: boolean | null;
	readonly seed: number;
	/** Number of values by table. */
	readonly values: Readonly<Record<string, number>>;
	/** Number of production factors by grade. */
	readonly grades: Readonly<Record<Grade, number>>;
	/** First and last date of review, and how many values have one; null where none has. */
	readonly reviewBy: { readonly from: string; readonly to: string; readonly values: number } | null;
	readonly presets: readonly {
		readonly id: string;
		readonly nameEn: string;
		readonly nameZh: string;
	}[];
	/** Categories that only this pack knows. */
	readonly ownCategories: readonly string[];
}

/** A pack at a glance; `categories` are those of the library that it is in. */
export function packOverview(
	pack: FactorPack,
	categories: readonly Category[],
	asReleased: boolean | null
): PackOverview {
	const values = packValues(pack);
	const tables = [...packTables, 'overrides.csv'] as const;
	const named = new Set([...pack.production.keys(), ...pack.overrides.map((own) => own.category)]);
	const described = new Set(pack.categories.map(({ id }) => id));
	return {
		schema: 'reprise/pack@1',
		id: pack.id,
		sha256: pack.sha256,
		asReleased,
		seed: pack.seed,
		values: Object.fromEntries(
			tables
				.filter((name) => name !== 'presets.csv')
				.map((name) => [name, values.filter(({ table }) => table === name).length])
		),
		grades: gradeCounts(pack),
		reviewBy: reviewSpan(values.flatMap(({ reviewBy }) => reviewBy ?? [])),
		presets: pack.presets.map(({ id, nameEn, nameZh }) => ({ id, nameEn, nameZh })),
		ownCategories: categories
			.filter(({ id, group }) => described.has(id) || (named.has(id) && isAdded(group)))
			.map(({ id }) => id)
	};
}

/** Categories that a pack only names are in groups of their own. */
function isAdded(group: string): boolean {
	return group.startsWith('added/');
}

function gradeCounts({ production }: FactorPack): Readonly<Record<Grade, number>> {
	const counts: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0 };
	for (const grade of grades) {
		counts[grade] = [...production.values()].filter((factor) => factor.grade === grade).length;
	}
	return counts;
}

function reviewSpan(dates: readonly string[]): PackOverview['reviewBy'] {
	const sorted = dates.toSorted();
	const [from, to] = [sorted.at(0), sorted.at(-1)];
	return from === undefined || to === undefined ? null : { from, to, values: dates.length };
}
