import type { RowRange } from '$lib/impact/explored-sql';
import type { Cell } from '$lib/model/engine';

type Columns = readonly (readonly Cell[])[];

/** Rows that are at hand, sorted and cut as a table is; what is missing comes last. */
export function sortedRows(data: Columns, { limit, offset = 0, order = null }: RowRange): Columns {
	const places = order === null ? null : sortedPlaces(data[order.column]!, order.descending);
	const shown = (cells: readonly Cell[]) =>
		places === null
			? cells.slice(offset, offset + limit)
			: places.slice(offset, offset + limit).map((place) => cells[place]!);
	return data.map(shown);
}

function sortedPlaces(cells: readonly Cell[], descending: boolean): readonly number[] {
	const sign = descending ? -1 : 1;
	return cells
		.map((_, place) => place)
		.sort((a, b) => {
			const [one, other] = [cells[a]!, cells[b]!];
			if (one === null || other === null) return Number(one === null) - Number(other === null);
			return sign * compared(one, other);
		});
}

/** As the engine sorts: numbers by size, text by its characters. A number too exact for a double is text. */
function compared(one: string | number, other: string | number): number {
	if (typeof one === 'number' || typeof other === 'number') return Number(one) - Number(other);
	return one < other ? -1 : one > other ? 1 : 0;
}
