import type { FigureMadeFrom } from '$lib/export/figure/figure-specification';

/** What may be another than when a figure was made. */
export type OriginChange = 'version' | 'pack' | 'method' | 'view' | 'numbers';

type Made = Pick<
	FigureMadeFrom,
	'version' | 'inputs' | 'limits' | 'period' | 'factorPack' | 'method'
>;

/** What is another in what two figures were made from; null where that is other files. */
export function changesSince(was: Made, is: Made): readonly OriginChange[] | null {
	const files = ({ inputs }: Made) => inputs.map(({ sha256 }) => sha256).sort();
	if (!isSame(files(was), files(is))) return null;
	const same: Readonly<Record<Exclude<OriginChange, 'numbers'>, boolean>> = {
		version: was.version === is.version,
		pack: was.factorPack.sha256 === is.factorPack.sha256,
		method: isSame(was.method, is.method),
		view: isSame([was.limits, was.period], [is.limits, is.period])
	};
	const all = ['version', 'pack', 'method', 'view'] as const;
	return all.filter((one) => !same[one]);
}

/** Files hold what was written, in the order in which it was. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
