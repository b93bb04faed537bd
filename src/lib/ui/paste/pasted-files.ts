import { fileOfBlob, type InputFile } from '$lib/model/input-file';
import { laidOut, tabbedText, type TableCell } from './laid-out';

/** What a clipboard holds, in the forms that can be a log. */
export interface Pasted {
	readonly text: string;
	/** Rows of the first table in the clipboard's page, such as a spreadsheet puts there. */
	readonly table: readonly (readonly TableCell[])[];
	readonly files: readonly File[];
}

/**
 * What was pasted, as files to open; none where nothing was. A spreadsheet gives the same cells as
 * text, as a page and as a picture: text with tabs goes first, then the table, then files. Any other
 * text is opened as it is: whether it is a log is for the reader of logs to say.
 */
export function pastedFiles({ text, table, files }: Pasted, name: string): readonly InputFile[] {
	if (isTabbed(text)) return [textFile(`${name}.tsv`, text)];
	if (table.length > 1) return [textFile(`${name}.tsv`, tabbedText(laidOut(table)))];
	if (files.length > 0) return files.map((file) => fileOfBlob(file.name, file));
	if (text.trim() === '') return [];
	return [textFile(`${name}.${/^\s*[[{]/.test(text) ? 'json' : 'csv'}`, text)];
}

function isTabbed(text: string): boolean {
	return /\t/.test(text) && /\S[^\n]*\n\s*\S/.test(text);
}

function textFile(name: string, text: string): InputFile {
	return fileOfBlob(name, new Blob([text]));
}
