import { jsonLayout } from './json-layout';

/** Whether a text is JSON by its beginning, as a whole or line by line; null where it is none. */
export function jsonKind(text: string): 'json' | 'jsonl' | null {
	const start = text.trimStart();
	if (/^\[\s*(?:[{[\]"\d-]|null|true|false)/.test(start))
		return isBracketedText(start) ? null : isArrayLines(start) ? 'jsonl' : 'json';
	if (!/^\{\s*["}]/.test(start)) return null;
	return isObject(firstLine(start)) ? linesOrNested(start) : 'json';
}

/** A delimited text can begin with a bracket, too, as in `[1] phone,2`; JSON goes on otherwise. */
function isBracketedText(start: string): boolean {
	return !/^\[\s*(?:[{[]|\]\s*$|"[^"]*"\s*[,\]]|[-\d.eE+]+\s*,|null|true|false)/.test(start);
}

/** One line that is a whole object: the first of many, or one with a list of rows inside. */
function linesOrNested(start: string): 'json' | 'jsonl' {
	const line = firstLine(start);
	const isAlone = start.slice(line.length).trim() === '';
	return isAlone && jsonLayout(line) !== null ? 'json' : 'jsonl';
}

/** A list on each line, as databases write them; a list over several lines is one of rows. */
function isArrayLines(start: string): boolean {
	const line = firstLine(start);
	const next = firstLine(start.slice(line.length).trimStart());
	return isObject(line) && next.startsWith('[') && isObject(next);
}

function firstLine(text: string): string {
	return /^[^\r\n]*/.exec(text)![0];
}

function isObject(text: string): boolean {
	try {
		return typeof JSON.parse(text) === 'object';
	} catch {
		return false;
	}
}
