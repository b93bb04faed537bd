import { JsonElements } from '../load/json-elements';
import { jsonOutline, type JsonContainer } from './json-outline';

/**
 * Names of columns that stand beside rows written as arrays: a list of as many texts, or of as many
 * objects with a name, as a row has values. Null where there is none.
 */
export function describedNames(
	text: string,
	rows: readonly string[],
	width: number
): readonly string[] | null {
	const isOther = ({ path }: JsonContainer) => path.join('\0') !== rows.join('\0');
	const lists = jsonOutline(text).containers.filter(
		(container) =>
			container.kind === 'array' &&
			!container.open &&
			isOther(container) &&
			container.arrays === 0 &&
			container.plain + container.objects === width
	);
	for (const { path } of lists) {
		const names = [...new JsonElements(path).push(text)].map(({ text: element }) =>
			nameIn(element)
		);
		if (names.length === width && names.every((name) => name !== null)) return names;
	}
	return null;
}

function nameIn(element: string): string | null {
	const value = parsed(element);
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null) return null;
	const named = value as Readonly<Record<string, unknown>>;
	return (
		[named['name'], named['field'], named['label'], named['id']].find(
			(name) => typeof name === 'string'
		) ?? null
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}
