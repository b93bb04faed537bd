import type { NumberColumn } from '../model/engine';

/** The batches of one column, one after the other; none give a column without rows. */
export function joinedNumbers(batches: readonly NumberColumn[]): NumberColumn {
	const length = batches.reduce((sum, batch) => sum + batch.length, 0);
	const all = batches[0] instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
	let from = 0;
	for (const batch of batches) {
		all.set(batch, from);
		from += batch.length;
	}
	return all;
}
