import { numberId, type OwnRef } from '$lib/model/number-id';

/** The number in a row of the tornado's table; a mark as a whole is how far it swings. */
export function tornadoNumber(
	input: string | null,
	keys: readonly string[] = ['swing']
): string | undefined {
	if (input === null) return undefined;
	const refs: Readonly<Record<string, OwnRef>> = {
		low: { kind: 'bound', bound: 'low', input },
		high: { kind: 'bound', bound: 'high', input },
		central: { kind: 'total', term: 'net' },
		swing: { kind: 'swing', input }
	};
	const ref = refs[keys[0] ?? ''];
	return ref && numberId(ref);
}

/** What no input explains alone stands in the figure under this key. */
const interaction = '**';

/** A share of the variance. */
export function contributionNumber(input: string | null): string {
	return numberId({ kind: 'share', input: input === interaction ? null : input });
}

/** The range by the first draws, or how far its ends moved since half of them. */
export function convergenceNumber(draws: string | null, keys?: readonly string[]): string {
	const kind = keys === undefined ? 'first' : 'settled';
	return numberId({ kind, draws: Number(draws) });
}

/** The total with its range, or how many draws an interval such as `1000..2000` holds, or their share. */
export function distributionNumber(row: string | null, keys?: readonly string[]): string {
	const [from, to] = (row ?? '').split('..').map(Number);
	if (from === undefined || to === undefined) return numberId({ kind: 'total', term: 'net' });
	return numberId({ kind: keys === undefined ? 'draws' : 'chance', from, to });
}
