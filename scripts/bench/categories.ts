import { labelledNames, projectMatcher, scoreOf } from './category-names';
import type { Measure } from './measure';

/** Languages with the least share of names that should be right. */
const goals = { en: 0.8, zh: 0.8, de: 0.7, fr: 0.7, nl: 0.7 } as const;
const mostWrong = 0.03;
const distinctWords = 10_000;

/**
 * How well source categories are matched, on labelled names that no word of the project is equal to,
 * of the half that is only reported; and how fast.
 */
export function benchCategories(): readonly Measure[] {
	const names = labelledNames().filter(({ half }) => half === 'report');
	const { match, isKnown } = projectMatcher();
	const unseen = names.filter(({ name }) => !isKnown(name));
	const quality = Object.entries(goals).flatMap(([language, least]): Measure[] => {
		const own = unseen.filter((name) => name.language === language);
		const score = scoreOf(own, match);
		const label = `Categories, ${language}, ${own.length} unseen names`;
		return [
			{ name: `${label}: not right`, value: 1 - score.right, unit: '', target: 1 - least },
			{
				name: `${label}: wrong, confident`,
				value: score.wrongAndConfident,
				unit: '',
				target: mostWrong
			},
			{ name: `${label}: applied`, value: score.applied, unit: '' }
		];
	});
	return [...quality, ...byItems(), ...speed()];
}

/** The same where the number of items is known, over all names of the half and by items. */
function byItems(): readonly Measure[] {
	const { match } = projectMatcher();
	const counted = labelledNames().filter(({ half, items }) => half === 'report' && items !== null);
	const score = scoreOf(counted, match, true);
	return [
		{ name: 'Categories, by items, titles of a shop: not right', value: 1 - score.right, unit: '' },
		{
			name: 'Categories, by items, titles of a shop: wrong, confident',
			value: score.wrongAndConfident,
			unit: ''
		}
	];
}

/**
 * Building the matcher and matching ten thousand distinct words that it does not know; and the same
 * against a yardstick of the machine: as many words brought into one form of Unicode a hundred times.
 */
function speed(): readonly Measure[] {
	const { isKnown } = projectMatcher();
	const names = labelledNames()
		.map(({ name }) => name)
		.filter((name) => !isKnown(name));
	const words = Array.from({ length: distinctWords }, (_, at) => {
		const round = Math.floor(at / names.length);
		return round === 0 ? names[at]! : `${names[at % names.length]!} ${round}`;
	});
	const own = timed(() => {
		const { match } = projectMatcher();
		for (const word of words) match(word);
	});
	const yardstick = timed(() => {
		for (let round = 0; round < 100; round++) {
			for (const word of words) word.normalize('NFKD').toLowerCase().normalize('NFKC');
		}
	});
	const name = 'Categories, matcher built and 10,000 unknown words matched';
	return [
		{ name, value: own, unit: 'ms', target: 1000 },
		{ name: `${name}, against normalising them 100 times`, value: own / yardstick, unit: 'x' }
	];
}

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}
