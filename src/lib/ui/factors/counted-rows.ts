import { grades } from '$lib/model/factor-pack';
import { sheetId } from '$lib/model/sheet-id';
import { everything, type Wanted } from './wanted-rows';

/** Which rows of the library are counted: those wanted, of these those with a production factor or without. */
export interface CountedRows {
	readonly wanted: Wanted;
	/** Null for both. */
	readonly production: boolean | null;
}

/** The name of a count of rows. */
export function countedRowsId({ wanted, production }: CountedRows): string {
	const { search, group, grade, source, onlyInLog, onlyOwn } = wanted;
	return sheetId(
		'categories',
		production === null ? '' : production ? 'with' : 'without',
		search,
		...[group, grade, source].map((part) => part ?? ''),
		onlyInLog ? 'log' : '',
		onlyOwn ? 'own' : ''
	);
}

/** All rows, or those with or without a production factor. */
export function everyRow(production: boolean | null): CountedRows {
	return { wanted: everything, production };
}

/** What the parts of such a name mean; null where they mean nothing. */
export function readWanted(parts: readonly string[]): CountedRows | null {
	if (parts.length !== 7) return null;
	const [production, search, group, grade, source, log, own] = parts as [
		...[string, string, string, string, string, string, string]
	];
	const known = [...grades, 'none' as const].find((one) => one === grade) ?? null;
	return {
		wanted: {
			search,
			group: group || null,
			grade: known,
			source: source || null,
			onlyInLog: log === 'log',
			onlyOwn: own === 'own'
		},
		production: production === '' ? null : production === 'with'
	};
}
