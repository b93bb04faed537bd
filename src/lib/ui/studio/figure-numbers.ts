import type { NumberOf } from '$lib/figures/said-number';
import { defaultPreset } from '$lib/model/factor-pack';
import { numberId, partId, type NumberDimension } from '$lib/model/number-id';
import { sheetId } from '$lib/model/sheet-id';
import {
	contributionNumber,
	convergenceNumber,
	distributionNumber,
	tornadoNumber
} from '../certainty-numbers';
import { rowNumber } from '../change/change-texts';
import { claimNumber } from '../claim-number';
import { coverageNumber } from '../coverage-number';
import { yearChangeId } from '../in-view/year-change-id';
import { byPreset, byScenario, methodNumber } from '../method-numbers';
import { partNumber } from '../part-number';
import { countedNumbers } from './counted-numbers';
import type { FigureName } from './figure-names';
import type { FigureSubject } from './figure-subject';
import { factorOfItem } from './item-of-log';
import { sideNumbers } from './side-numbers';

type NumbersOf = (subject: FigureSubject) => NumberOf | undefined;

const parts = {
	categories: 'category',
	platforms: 'platform',
	regions: 'region',
	map: 'region',
	'operating-models': 'operating_model',
	channels: 'channel'
} as const satisfies Partial<Record<FigureName, NumberDimension>>;

type Parted = keyof typeof parts;

const numbers: Readonly<Record<Exclude<FigureName, Parted>, NumbersOf>> = {
	trend:
		({ result }) =>
		(month, categories) => {
			if (month === null && categories !== undefined)
				return yearChangeId(result.assessment.byMonth);
			return categories === undefined
				? partId('month', month)
				: numberId({ kind: 'cell', month, categories });
		},
	change: (subject) => {
		const numberOf = sideNumbers(subject);
		return (row, keys) => {
			const number = rowNumber(row, keys);
			return number && numberOf?.(number);
		};
	},
	'before-after': (subject) => {
		const numberOf = sideNumbers(subject);
		return (row) => numberOf?.(row === 'before' || row === 'after' ? row : 'total');
	},
	slope: (subject) => {
		const numberOf = sideNumbers(subject);
		return (category, [side] = []) =>
			numberOf?.(side === 'before' || side === 'after' ? side : 'total', category ?? undefined);
	},
	distribution: () => distributionNumber,
	gradient: () => distributionNumber,
	'quantile-dots': () => () => numberId({ kind: 'total', term: 'net' }),
	contribution: () => contributionNumber,
	tornado: () => tornadoNumber,
	convergence: () => convergenceNumber,
	presets: () => methodNumber(byPreset),
	scenarios: () => methodNumber(byScenario),
	claims: () => claimNumber,
	evidence: (subject) => {
		const category = subject.item ?? factorOfItem(subject)?.category ?? '';
		return (row) =>
			row === 'factor' || row === 'own'
				? sheetId('factor', category, 'production')
				: sheetId('spread', category);
	},
	swarm: () => (category) => (category === null ? undefined : sheetId('spread', category)),
	number: ({ result, labels, options }) => {
		const { equivalences } = result.assessment;
		return (row) => {
			if (row === 'cautious') return 'cautious';
			const found = equivalences.find(
				({ id }) => labels.equivalences.get(id)?.unit[options.locale] === row
			);
			return found === undefined ? 'total.net' : numberId({ kind: 'equivalence', id: found.id });
		};
	},
	coverage: () => coverageNumber,
	item: (subject) => {
		const factor = factorOfItem(subject);
		if (factor === null) return undefined;
		const { category, operatingModel } = factor;
		const id = subject.options.preset ?? defaultPreset;
		const of = { kind: 'item', category, operatingModel } as const;
		return () => byPreset(id, of);
	},
	'pictogram-trees': pictogramNumber,
	'pictogram-households': pictogramNumber,
	...countedNumbers
};

function pictogramNumber({ result }: FigureSubject): NumberOf {
	return (kind) => {
		const chosen = result.assessment.equivalences.find((one) => one.chosen && one.kind === kind);
		return chosen && numberId({ kind: 'equivalence', id: chosen.id });
	};
}

/** The names of the numbers in a figure's table, where their derivation can be asked for. */
export function figureNumbers(name: FigureName, subject: FigureSubject): NumberOf | undefined {
	return isParted(name) ? partNumber(parts[name]) : numbers[name](subject);
}

function isParted(name: FigureName): name is Parted {
	return name in parts;
}
