/**
 * The members of a JSON object with their values as written: text without its quotes, null as
 * nothing, numbers digit by digit, inner objects and arrays as JSON. Null where it is no object.
 */
export function writtenMembers(json: string): ReadonlyMap<string, string> | null {
	if (!isObject(json)) return null;
	const members = new Map<string, string>();
	let at = json.indexOf('{') + 1;
	for (;;) {
		const key = json.indexOf('"', at);
		if (key < 0) return members;
		const keyEnd = textEnd(json, key);
		const from = json.indexOf(':', keyEnd) + 1;
		const to = valueEnd(json, from);
		members.set(JSON.parse(json.slice(key, keyEnd)) as string, written(json.slice(from, to)));
		at = to + 1;
	}
}

function isObject(json: string): boolean {
	try {
		const value = JSON.parse(json) as unknown;
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}

function written(json: string): string {
	const value = json.trim();
	if (value === 'null') return '';
	return value.startsWith('"') ? (JSON.parse(value) as string) : value;
}

/** Index behind the closing quote of the text that begins at `from`. */
function textEnd(json: string, from: number): number {
	let at = from + 1;
	while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
	return at + 1;
}

/** Index of the comma or bracket that ends a value of valid JSON. */
function valueEnd(json: string, from: number): number {
	let depth = 0;
	for (let at = from; ; at++) {
		const mark = json[at]!;
		if (mark === '"') at = textEnd(json, at) - 1;
		else if (mark === '{' || mark === '[') depth++;
		else if (depth === 0 && (mark === ',' || mark === '}')) return at;
		else if (mark === '}' || mark === ']') depth--;
	}
}
