import * as v from 'valibot';
import { namedContents } from './contents-schema';
import type { NamedContents } from './figure-contents';

/** Whether two figures are drawn from the same numbers and words, as files hold them. */
export function isSameContents(one: NamedContents, other: NamedContents): boolean {
	const [first, second] = [asWritten(one), asWritten(other)];
	return first !== null && first === second;
}

/** What a file holds of some contents, in the order of its form; null for what none can hold. */
function asWritten(contents: NamedContents): string | null {
	const read = v.safeParse(namedContents, JSON.parse(JSON.stringify(contents)));
	return read.success ? JSON.stringify(read.output) : null;
}
