import type { Certainty } from '../../impact';
import { countNames, numberDimensions, type OwnRef } from '../../model/number-id';
import { rowCountNames } from '../../model/number-ref';
import { changeOf, isCompared } from './compared-numbers';
import { doubtRefs } from './doubt-number';
import { partName } from './trace-number';
import type { TraceBasis } from './trace-basis';

const terms = ['net', 'displaced', 'added', 'direct'] as const;

/** Every number of a result, in the order in which a derivation lists them. */
export function numberRefs(basis: TraceBasis, certainty: Certainty | null): readonly OwnRef[] {
	const { facts, answers, headline } = basis;
	const parts = numberDimensions.flatMap((dimension) =>
		facts.tally.by[dimension].keys.map((key): OwnRef => ({
			kind: 'part',
			dimension,
			key: partName(dimension, key)
		}))
	);
	const vehicles = (answers.vehicles?.parts ?? []).filter(({ net }) => net !== null);
	return [
		...terms.map((term): OwnRef => ({ kind: 'total', term })),
		{ kind: 'cautious' },
		...headline.equivalences.map(({ id }): OwnRef => ({ kind: 'equivalence', id })),
		...countNames.map((count): OwnRef => ({ kind: 'count', count })),
		...rowCountNames.flatMap((count) =>
			[null, ...facts.inputs.keys()].map((file): OwnRef => ({ kind: 'rows', count, file }))
		),
		{ kind: 'coverage' },
		{ kind: 'per_item' },
		{ kind: 'per_row' },
		{ kind: 'break_even' },
		{ kind: 'vehicles', category: null },
		...vehicles.map(({ key }): OwnRef => ({ kind: 'vehicles', category: key })),
		...parts,
		...answers.trend.flatMap(({ month, category }): OwnRef[] =>
			category === null ? [] : [{ kind: 'cell', month, categories: [category] }]
		),
		...(['word', 'word_count'] as const).flatMap((kind) =>
			facts.words.map(({ sourceCategory }): OwnRef => ({ kind, word: sourceCategory }))
		),
		{ kind: 'times' },
		...doubtRefs(basis),
		...(certainty === null ? [] : certaintyRefs(certainty))
	];
}

/** What the draws say of the net total beside its range. */
function certaintyRefs({ swings, contribution, convergence, bins }: Certainty): readonly OwnRef[] {
	const shares = contribution === null ? [] : [...contribution.inputs, { input: null }];
	return [
		...swings.flatMap(({ input }): OwnRef[] => [
			{ kind: 'bound', bound: 'low', input },
			{ kind: 'bound', bound: 'high', input },
			{ kind: 'swing', input }
		]),
		...shares.map(({ input }): OwnRef => ({ kind: 'share', input })),
		...convergence.map(({ draws }): OwnRef => ({ kind: 'first', draws })),
		...(convergence.length < 2
			? []
			: [{ kind: 'settled', draws: convergence.at(-1)!.draws } as const]),
		...bins.flatMap(({ from, to }): OwnRef[] => (from < to ? [{ kind: 'draws', from, to }] : []))
	];
}

/** What tells a method from the one that it is set against; nothing where it stands alone. */
export function comparedRefs(basis: TraceBasis): readonly OwnRef[] {
	if (!isCompared(basis)) return [];
	return [
		{ kind: 'change', category: null },
		...changeOf(basis).byCategory.map(({ category }): OwnRef => ({ kind: 'change', category })),
		{ kind: 'ratio' }
	];
}
