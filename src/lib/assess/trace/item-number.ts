import {
	DrawStore,
	resolveFactor,
	solveSamplerJob,
	type PercentileBrackets,
	type ResolvedFactor
} from '../../impact';
import type { OwnRef } from '../../model/number-id';
import { numberRef } from '../../model/read-number';
import { categoriesOf } from '../log-facts';
import { samplingOf } from '../method-options';
import { noLines, plainNumber, pointOf, type OfKind } from './plain-number';
import type { PlainNumber, TraceFactor } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';
import { factorId, termsOf, traceFactor } from './trace-factors';

type ItemRef = OfKind<'item'>;

/** What one item takes from the method, also where the log weighs its goods or holds none of these. */
function itemFactor({ library, facts, method }: TraceBasis, ref: ItemRef): ResolvedFactor | null {
	const category = categoriesOf(library, facts).find(({ id }) => id === ref.category);
	const model = library.operatingModels.find(({ id }) => id === ref.operatingModel);
	if (category === undefined || model === undefined) return null;
	return resolveFactor({ ...method, perKilogram: false }, category, model);
}

/** Beside the factors of a log, which may be of a kilogram or set aside. */
function itemFactorId({ category, operatingModel }: ItemRef): string {
	return `item:${factorId(category, operatingModel)}`;
}

/** The net of one item that was kept; null where there is no factor. */
export function itemNumber(basis: TraceBasis, ref: ItemRef): PlainNumber | null {
	const factor = itemFactor(basis, ref);
	if (factor === null) return null;
	const terms = termsOf(factor, 1, 0);
	const line = { factor: itemFactorId(ref), kept: 1, returned: 0, ...terms };
	const counts = { ...noLines.counts, total: 1, assessed: 1 };
	return plainNumber(
		ref,
		{ lines: [line], leftOut: [], counts, coverage: 1 },
		{ kind: 'net', dimension: 'item', part: ref.category, value: pointOf(terms.net) }
	);
}

/** The factor that one item is computed by, under the name that its line has; null for other numbers. */
export function itemTraceFactor(basis: TraceBasis, ref: OwnRef): TraceFactor | null {
	const factor = ref.kind === 'item' ? itemFactor(basis, ref) : null;
	if (factor === null || ref.kind !== 'item') return null;
	return { ...traceFactor(factor, false), id: namedBy(basis, itemFactorId(ref)) };
}

/** The draws of one item: so few that they are made on the spot. */
export function itemBrackets(basis: TraceBasis, { id }: PlainNumber): PercentileBrackets {
	const named = numberRef(id)!;
	const ref = (named.kind === 'by' ? named.of : named) as ItemRef;
	const { seed, draws } = samplingOf(basis.library, basis.options);
	const part = { term: 'net', holdings: [{ factor: 0, kept: 1, returned: 0 }] } as const;
	const job = { factors: [itemFactor(basis, ref)], parts: [part] };
	const store = new DrawStore(seed, draws);
	return solveSamplerJob('percentile', job, basis.facts.tally, store)[0]!;
}
