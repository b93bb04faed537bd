import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import { numberId } from '../../model/number-id';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/**
 * Rows of a file, or of all: those read are those loaded and those rejected; of those loaded, some
 * may be filtered out. Null for a file that is not there.
 */
export function rowsNumber(basis: TraceBasis, ref: OfKind<'rows'>): PlainNumber | null {
	const { inputs } = basis.facts;
	const { count, file } = ref;
	if (file !== null) {
		const rows = inputs[file]?.rows;
		if (rows === undefined) return null;
		return plainNumber(ref, noLines, {
			...{ kind: 'rows', ...whole, part: inputs[file]!.name, unit: 'rows' },
			value: pointOf(rows[count]),
			operands: { ...rows }
		});
	}
	const of = inputs.map((_, at) => namedBy(basis, numberId({ ...ref, file: at })));
	const value = inputs.reduce((sum, { rows }) => sum + rows[count], 0);
	return plainNumber(ref, noLines, {
		...{ kind: 'rows', ...whole, unit: 'rows', value: pointOf(value) },
		of
	});
}
