import { numberId, type OwnRef } from '../../model/number-id';
import { inView, type SelectedKeys } from '../../model/selection';
import { flowIn, flowTerms, type FlowTerms } from '../flow-terms';
import { categoriesOf } from '../log-facts';
import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

const terms = ['displaced', 'added', 'direct'] as const;

/** The rows of the streams that a number is of: groups by ways of changing hands. */
export function streamRows(
	{ library, facts, answers }: TraceBasis,
	{ groups, model }: OfKind<'stream'>
): readonly FlowTerms[] {
	const known = new Map(categoriesOf(library, facts).map(({ id, group }) => [id, group]));
	const { pairs, whole: rows } = facts.tally;
	const groupOf = (category: string | null) => known.get(category ?? '') ?? null;
	return flowTerms(pairs, rows, answers.factors, groupOf).filter(
		(row) =>
			(groups.length === 0 || groups.includes(row.group)) && (model === null || row.model === model)
	);
}

/**
 * What runs in a stream: of each group by each way of changing hands, what is above zero of what was
 * displaced, of what was published as a net and of less added (gain), or of the opposite (cost).
 */
export function streamNumber(basis: TraceBasis, ref: OfKind<'stream'>): PlainNumber | null {
	const rows = streamRows(basis, ref);
	if (rows.length === 0) return null;
	const of = rows.flatMap((row) =>
		terms.filter((term) => row[term] !== 0).map((term) => numberId(termRef(row, term)))
	);
	return plainNumber(ref, noLines, {
		...{ kind: 'stream', ...whole },
		value: pointOf(rows.reduce((kg, row) => kg + flowIn(row, ref.flow), 0)),
		of: of.map((id) => namedBy(basis, id))
	});
}

/** A term of the trades of a row. */
function termRef({ categories, model }: FlowTerms, term: (typeof terms)[number]): OwnRef {
	const only = (column: 'category' | 'operating_model', keys: readonly string[]): SelectedKeys => ({
		...{ column, keys, except: false }
	});
	const where = [only('category', categories), only('operating_model', [model])];
	return { kind: 'selected', term, selection: { ...inView, where } };
}
