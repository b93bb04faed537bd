import { sheetId } from '$lib/model/sheet-id';

/**
 * The number in a row of the figure of claims: of the log on screen, or of a claim's audit. Of no row
 * is how many claims lie on a side of the log's range.
 */
export function claimNumber(row: string | null, keys?: readonly string[]): string | undefined {
	if (row === null) return keys === undefined ? undefined : sheetId('versus', keys[0]!);
	return row === 'own' ? 'per_item' : sheetId('audit', row);
}
