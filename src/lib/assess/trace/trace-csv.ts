import { sampledParameters } from '../../impact';
import { safeCsv } from '../../model/safe-csv';
import type {
	Trace,
	TraceDraw,
	TraceEdge,
	TraceFactor,
	TraceLine,
	TraceNumber,
	TracePercentile
} from './trace';

type Cell = string | number | null;

const bounds = ['low', 'central', 'high'] as const;
const percentiles = ['low', 'median', 'high'] as const;
const edges = ['from', 'to'] as const;

const columns = [
	'number',
	'kind',
	'dimension',
	'part',
	'unit',
	'low',
	'central',
	'median',
	'high',
	'computed_from',
	'operands',
	'held',
	'kg_co2e_per_unit_low',
	'kg_co2e_per_unit_central',
	'kg_co2e_per_unit_high',
	...percentiles.flatMap((name) =>
		['rank', 'weight', 'draw_below', 'total_below', 'draw_above', 'total_above'].map(
			(column) => `${name}_${column}`
		)
	),
	...edges.flatMap((name) =>
		['draws_below', 'draw_below', 'total_below', 'draw_above', 'total_above'].map(
			(column) => `${name}_${column}`
		)
	),
	'standing',
	'category',
	'operating_model',
	'kept',
	'returned',
	'basis',
	'grade',
	'legs',
	...sampledParameters.flatMap((name) => [
		...bounds.map((bound) => `${name}_${bound}`),
		`${name}_origin`,
		`${name}_source`
	]),
	'displaced_kg_co2e',
	'added_kg_co2e',
	'direct_kg_co2e',
	'net_kg_co2e'
];

/**
 * A trace as a flat table: one row for each line of each number with every value that goes into it,
 * and for what the number leaves out. What is not line by line, such as a share, is one row.
 */
export function traceCsv({ numbers, factors }: Trace): string {
	const known = new Map(factors.map((factor) => [factor.id, factor]));
	return safeCsv(
		columns,
		numbers.flatMap((number) => numberRows(number, known))
	);
}

function numberRows(
	number: TraceNumber,
	factors: ReadonlyMap<string, TraceFactor>
): readonly (readonly Cell[])[] {
	const start = numberCells(number);
	const rows = [
		...number.lines.map((line) => [...start, ...lineCells(line, factors.get(line.factor)!)]),
		...number.leftOut.map(({ standing, category, operatingModel, kept, returned }) =>
			padded([...start, standing, category, operatingModel, kept, returned])
		)
	];
	return rows.length === 0 ? [padded(start)] : rows;
}

function padded(cells: readonly Cell[]): readonly Cell[] {
	return [...cells, ...Array<null>(columns.length - cells.length).fill(null)];
}

function numberCells(number: TraceNumber): readonly Cell[] {
	const { id, kind, dimension, part, unit, value, of, operands, held, kgCo2ePerUnit, range } =
		number;
	return [
		id,
		kind,
		dimension,
		part,
		unit,
		value?.low ?? null,
		value?.central ?? null,
		value?.median ?? null,
		value?.high ?? null,
		of.join('|'),
		amounts(operands),
		amounts(held ?? {}),
		...bounds.map((bound) => kgCo2ePerUnit?.[bound] ?? null),
		...percentiles.flatMap((name) => percentileCells(range?.[name])),
		...edges.flatMap((name) => edgeCells(number.edges?.[name]))
	];
}

/** Amounts by name, in one cell. */
function amounts(named: Readonly<Record<string, number>>): string {
	return Object.entries(named)
		.map(([name, amount]) => `${name}=${amount}`)
		.join('|');
}

function percentileCells(percentile: TracePercentile | undefined): readonly Cell[] {
	if (percentile === undefined) return [null, null, null, null, null, null];
	const { rank, weight, below, above } = percentile;
	return [rank, weight, below.draw, below.total, above.draw, above.total];
}

function edgeCells(edge: TraceEdge | undefined): readonly Cell[] {
	if (edge === undefined) return [null, null, null, null, null];
	const { rank, below, above } = edge;
	const cells = (draw: TraceDraw | null) => [draw?.draw ?? null, draw?.total ?? null];
	return [rank, ...cells(below), ...cells(above)];
}

function lineCells(line: TraceLine, factor: TraceFactor): readonly Cell[] {
	const { category, operatingModel, basis, grade, legs, parameters } = factor;
	return [
		'assessed',
		category,
		operatingModel,
		line.kept,
		line.returned,
		basis,
		grade,
		legs,
		...sampledParameters.flatMap((name) => {
			const { origin, sourceIds, words, ...value } = parameters[name];
			const source = [...sourceIds, words].filter((text) => text !== '').join('|');
			return [...bounds.map((bound) => value[bound]), origin, source];
		}),
		line.displaced,
		line.added,
		line.direct,
		line.net
	];
}
