import type { Trade } from './real-log';

/** A file by name. */
export interface WrittenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** One way to write a log: a name that says what is special, and the files it comes in. */
export interface Way {
	readonly name: string;
	readonly write: (
		trades: readonly Trade[]
	) => readonly WrittenFile[] | Promise<readonly WrittenFile[]>;
}

/** A way that gives one text in UTF-8. */
export function textWay(
	name: string,
	text: (trades: readonly Trade[]) => string,
	ending = 'csv'
): Way {
	return {
		name,
		write: (trades) => [{ name: `log.${ending}`, bytes: new TextEncoder().encode(text(trades)) }]
	};
}
