import {
	countsSql,
	impactSql,
	type CubeQuestion,
	type Dimension,
	type EffectiveFactor,
	type Holding
} from '../impact';
import { rowsOf, type Engine } from '../model/engine';
import { compareText } from './compare-text';

/** Which trades of the cube are asked about. */
export type Scope = Omit<CubeQuestion, 'by'>;

/** The central answer for one part, as the impact SQL gives it: items (or kg) and kg CO2e. */
export interface CentralPart {
	/** Values of the dimensions asked for, in order. */
	readonly keys: readonly (string | null)[];
	readonly number: number;
	readonly assessed: number;
	readonly unmapped: number;
	readonly withoutFactor: number;
	readonly setAside: number;
	readonly returned: number;
	readonly absolute: number;
	readonly absoluteAssessed: number;
	readonly displaced: number | null;
	readonly added: number | null;
	readonly direct: number | null;
	readonly net: number | null;
}

/**
 * Asks for the central result by some dimensions, parts in the order of their keys: an engine gives
 * groups in any. The whole of an empty log is one part of zeros.
 */
export async function askCentral(
	engine: Engine,
	question: CubeQuestion,
	factors: readonly EffectiveFactor[]
): Promise<readonly CentralPart[]> {
	const result = await engine.query(impactSql(question, factors).text);
	const parts = rowsOf<Record<string, string | number | null>>(result).map((row) => {
		const number = (name: string) => (row[name] as number | null) ?? 0;
		const kg = (term: string) => row[`${term}_kg_co2e`] as number | null;
		return {
			keys: question.by.map((_, index) => row[`part_${index + 1}`] as string | null),
			number: number('number_total'),
			assessed: number('number_assessed'),
			unmapped: number('number_unmapped'),
			withoutFactor: number('number_without_factor'),
			setAside: number('number_set_aside'),
			returned: number('number_returned'),
			absolute: number('absolute_total'),
			absoluteAssessed: number('absolute_assessed'),
			displaced: kg('displaced'),
			added: kg('added'),
			direct: kg('direct'),
			net: kg('net')
		};
	});
	return parts.sort((a, b) => compareKeys(a.keys, b.keys));
}

function compareKeys(a: CentralPart['keys'], b: CentralPart['keys']): number {
	return a.map((key, index) => compareText(key, b[index]!)).find((order) => order !== 0) ?? 0;
}

/** Counts of one part under one category and operating model. */
export interface PartCount {
	readonly key: string | null;
	readonly category: string | null;
	readonly operatingModel: string;
	readonly kept: number;
	readonly returned: number;
}

/** Asks for the counts of each part by category and operating model, in an order that is always the same. */
export async function askCounts(
	engine: Engine,
	scope: Scope,
	by: Dimension | null
): Promise<readonly PartCount[]> {
	const question = { ...scope, by: by === null ? [] : [by] };
	const result = await engine.query(countsSql(question).text);
	const rows = rowsOf<Record<string, string | number | null>>(result).map((row) => ({
		key: by === null ? null : (row['part_1'] as string | null),
		category: row['category'] as string | null,
		operatingModel: row['operating_model'] as string,
		kept: (row['kept'] as number | null) ?? 0,
		returned: (row['returned'] as number | null) ?? 0
	}));
	return rows.sort(
		(a, b) => compareText(a.category, b.category) || compareText(a.operatingModel, b.operatingModel)
	);
}

/** Where the factor of a category under an operating model stands in a list. */
type FactorIndex = ReadonlyMap<string, number>;

/** The places of factors in a list, by category and operating model. */
export function indexFactors(factors: readonly EffectiveFactor[]): FactorIndex {
	return new Map(
		factors.map(({ category, operatingModel }, index) => [`${category}/${operatingModel}`, index])
	);
}

/** The counts that have a factor which counts, as holdings of that factor. */
export function holdingsOf(
	counts: readonly PartCount[],
	factors: readonly EffectiveFactor[],
	index: FactorIndex,
	setAside: boolean
): readonly Holding[] {
	return counts.flatMap(({ category, operatingModel, kept, returned }) => {
		const factor = index.get(`${category}/${operatingModel}`);
		if (factor === undefined || factors[factor]!.setAside !== setAside) return [];
		return [{ factor, kept, returned }];
	});
}
