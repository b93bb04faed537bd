import type { SniffedColumn } from '../../model/reading';
import { foldName, roleNames } from './role-names';

/** Languages that write decimals behind a comma and the day before the month. */
const commaLanguages: ReadonlySet<string> = new Set([
	'de',
	'fr',
	'es',
	'it',
	'pt',
	'nl',
	'ru',
	'pl'
]);

/** How the readers of a header write: by its known column names; null where nothing tells. */
export type HeaderHabit = 'comma' | 'point' | null;

/** Whether the known names of a header are of languages with a decimal comma, or all of others. */
export function headerHabit(columns: readonly SniffedColumn[]): HeaderHabit {
	const habits = columns.map(({ name }) => habitOf(foldName(name)));
	const count = (habit: HeaderHabit) => habits.filter((one) => one === habit).length;
	const [comma, point] = [count('comma'), count('point')];
	if (comma === point) return null;
	return comma > point ? 'comma' : 'point';
}

function habitOf(name: string): HeaderHabit {
	const languages = roleNames
		.filter(({ words, kind }) => words === name && (kind === 'name' || kind === 'weak'))
		.map(({ language }) => language);
	if (languages.length === 0) return null;
	const commas = languages.filter((language) => commaLanguages.has(language)).length;
	if (commas === languages.length) return 'comma';
	return commas === 0 ? 'point' : null;
}
