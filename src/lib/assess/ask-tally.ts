import {
	countsSql,
	dimensions,
	type CubeColumn,
	type CubeQuestion,
	type Dimension,
	type Tally,
	type TallyPair,
	type TallyRows
} from '../impact';
import { rowsOf, type Engine } from '../model/engine';
import { compareText } from './compare-text';

/** Which trades of the cube are asked about. */
export type Scope = Omit<CubeQuestion, 'by'>;

/** First and last day that count, `YYYY-MM-DD`, inclusive; null sets no limit. */
export type Limits = Pick<Scope, 'from' | 'to'>;

/** Counts of one part under one category and operating model. */
interface PartCount extends TallyPair {
	readonly key: string | null;
	readonly kept: number;
	readonly returned: number;
	readonly absolute: number;
}

/** Reduces the cube to the counts that results are made of: one query for each breakdown. */
export async function askTally(engine: Engine, scope: Scope): Promise<Tally> {
	const whole = await askCounts(engine, scope, null);
	const pairs = new Pairs(whole);
	const by: Partial<Record<Dimension, TallyRows>> = {};
	for (const dimension of dimensions) {
		by[dimension] = pairs.rows(await askCounts(engine, scope, dimension));
	}
	return {
		measure: scope.measure,
		pairs: whole.map(({ category, operatingModel }) => ({ category, operatingModel })),
		whole: whole.length === 0 ? emptyWhole : pairs.rows(whole),
		by: by as Tally['by'],
		words: pairs.rows(await askCounts(engine, scope, 'source_category'))
	};
}

/** The whole of an empty log is one part of zeros. */
const emptyWhole: TallyRows = {
	keys: [null],
	part: [],
	pair: [],
	kept: [],
	returned: [],
	absolute: []
};

/** The places of category and operating model in the list of pairs. */
class Pairs {
	readonly #places: ReadonlyMap<string, number>;

	constructor(counts: readonly TallyPair[]) {
		this.#places = new Map(counts.map((count, place) => [keyOf(count), place]));
	}

	/** Counts, which stand in the order of their parts, as columns. */
	rows(counts: readonly PartCount[]): TallyRows {
		const keys: (string | null)[] = [];
		const part = counts.map(({ key }) => {
			if (keys.length === 0 || keys.at(-1) !== key) keys.push(key);
			return keys.length - 1;
		});
		return {
			keys,
			part,
			pair: counts.map((count) => this.#places.get(keyOf(count))!),
			kept: counts.map(({ kept }) => kept),
			returned: counts.map(({ returned }) => returned),
			absolute: counts.map(({ absolute }) => absolute)
		};
	}
}

function keyOf({ category, operatingModel }: TallyPair): string {
	return `${category === null ? '' : `=${category}`}/${operatingModel}`;
}

/** The counts of each part, in an order that is always the same: an engine gives groups in any. */
async function askCounts(
	engine: Engine,
	scope: Scope,
	by: CubeColumn | null
): Promise<readonly PartCount[]> {
	const question = { ...scope, by: by === null ? [] : [by] };
	const result = await engine.query(countsSql(question).text);
	const rows = rowsOf<Record<string, string | number | null>>(result).map((row) => ({
		key: by === null ? null : (row['part_1'] as string | null),
		category: row['category'] as string | null,
		operatingModel: row['operating_model'] as string,
		kept: (row['kept'] as number | null) ?? 0,
		returned: (row['returned'] as number | null) ?? 0,
		absolute: (row['absolute'] as number | null) ?? 0
	}));
	return rows.sort(
		(a, b) =>
			compareText(a.key, b.key) ||
			compareText(a.category, b.category) ||
			compareText(a.operatingModel, b.operatingModel)
	);
}
