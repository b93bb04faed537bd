import { countNames, numberDimensions, type NumberRef } from '../../model/number-id';
import type { TraceBasis } from './trace-basis';
import { partName } from './trace-number';

const terms = ['net', 'displaced', 'added', 'direct'] as const;

/** Every number of a result, in the order in which a derivation lists them. */
export function numberRefs({ facts, answers, headline }: TraceBasis): readonly NumberRef[] {
	const parts = numberDimensions.flatMap((dimension) =>
		facts.tally.by[dimension].keys.map((key): NumberRef => ({
			kind: 'part',
			dimension,
			key: partName(dimension, key)
		}))
	);
	const vehicles = (answers.vehicles?.parts ?? []).filter(({ net }) => net !== null);
	return [
		...terms.map((term): NumberRef => ({ kind: 'total', term })),
		{ kind: 'cautious' },
		...headline.equivalences.map(({ id }): NumberRef => ({ kind: 'equivalence', id })),
		...countNames.map((count): NumberRef => ({ kind: 'count', count })),
		{ kind: 'coverage' },
		{ kind: 'vehicles', category: null },
		...vehicles.map(({ key }): NumberRef => ({ kind: 'vehicles', category: key })),
		...parts,
		...answers.trend.flatMap(({ month, category }): NumberRef[] =>
			category === null ? [] : [{ kind: 'cell', month, categories: [category] }]
		),
		...facts.words.map(({ sourceCategory }): NumberRef => ({ kind: 'word', word: sourceCategory }))
	];
}
