import * as v from 'valibot';
import { InputError } from '../model/input-error';
import type { Library } from '../model/library';
import { factsShape } from './facts-shape';
import { categoriesOf, type LogFacts } from './log-facts';

/** The form in which the facts of a log are kept. */
export const factsSchema = 'reprise/facts@1';

/** The facts of a log as text. Equal facts give equal bytes. */
export function writeFacts(facts: LogFacts): string {
	return `${JSON.stringify({ schema: factsSchema, facts })}\n`;
}

/**
 * The facts of a log from the text of their file. Throws `InputError` bad_project with the path of
 * the first value that is wrong, or that the library does not know.
 */
export function readFacts(file: string, text: string, library: Library): LogFacts {
	const result = v.safeParse(factsShape, parsed(file, text));
	if (!result.success) {
		const [issue] = result.issues;
		refuse(file, v.getDotPath(issue) ?? '/', issue.expected ?? issue.message, issue.received);
	}
	const { schema } = result.output;
	if (schema !== factsSchema) refuse(file, 'schema', `"${factsSchema}"`, `"${schema}"`);
	// What a reading may hold beside what is checked is shown as text or not at all.
	const facts = result.output.facts as unknown as LogFacts;
	requireKnown(file, facts, library);
	return facts;
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return refuse(file, '/', 'JSON', JSON.stringify(text.slice(0, 40)));
	}
}

/** Counts belong to categories and operating models that exist. */
function requireKnown(file: string, facts: LogFacts, library: Library): void {
	const categories = new Set<string | null>(categoriesOf(library, facts).map(({ id }) => id));
	const models = new Set(library.operatingModels.map(({ id }) => id));
	categories.add(null);
	const { pairs, by } = facts.tally;
	for (const [index, { category, operatingModel }] of pairs.entries()) {
		const path = `tally.pairs.${index}`;
		if (!categories.has(category)) refuse(file, `${path}.category`, 'a category', category!);
		if (!models.has(operatingModel)) {
			refuse(file, `${path}.operatingModel`, 'an operating model', operatingModel);
		}
	}
	const named = [...by.category.keys, ...facts.words.map(({ category }) => category)];
	const unknown = named.find((category) => !categories.has(category));
	if (unknown !== undefined) refuse(file, 'words', 'a category', unknown!);
}

function refuse(file: string, path: string, expected: string, received: string): never {
	throw new InputError('bad_project', { file, path, expected, received });
}
