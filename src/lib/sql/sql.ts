import { identifier } from './identifier';
import { literal } from './literal';

/** A piece of SQL that is complete and safe to place in another one. */
export class Sql {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
	toString(): string {
		return this.text;
	}
}

/** A name to be quoted when it is placed in a statement. */
export function name(text: string): Sql {
	return new Sql(identifier(text));
}

/** Text that is SQL already, such as a table name of our own. Never made from a user's words. */
export function raw(text: string): Sql {
	return new Sql(text);
}

/** Pieces with a separator between them. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
	return new Sql(pieces.map((piece) => piece.text).join(separator));
}

type Placed = Sql | string | number | boolean | null;

/**
 * SQL text from a template. What is placed in it is a literal, unless it is `Sql` already, so a
 * user's word can only ever become a quoted value.
 */
export function sql(strings: TemplateStringsArray, ...placed: readonly Placed[]): Sql {
	const text = strings.reduce((all, part, index) => {
		const value = placed[index - 1]!;
		return all + (value instanceof Sql ? value.text : literal(value)) + part;
	});
	return new Sql(text);
}
