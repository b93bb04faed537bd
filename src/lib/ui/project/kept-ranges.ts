import { version } from '$app/environment';
import type { Ranges } from '$lib/impact';
import { optionsOf, type LiveResult } from '../live-result';
import { optionsKey } from '../options-key';
import type { Request } from '../request';

/** Ranges that were drawn for a kept log, with all that they hang on beside it. */
export interface KeptRanges {
	readonly drawnBy: string;
	readonly ranges: Ranges;
}

/** What ranges hang on: this version of Reprise, the pack and the method. */
function drawnBy(library: LiveResult['library'], { method }: Request): string {
	const options = optionsKey(optionsOf(library, method, 'en'));
	return JSON.stringify([version, library.pack.sha256, options]);
}

/** The ranges on screen, to be kept; null while they are being drawn or are of some trades alone. */
export function rangesToKeep(live: LiveResult, request: Request): KeptRanges | null {
	const ranges = live.rangesBy(request.method);
	return ranges && { drawnBy: drawnBy(live.library, request), ranges };
}

/** The kept ranges where they are what would be drawn now. */
export function usableRanges(
	kept: KeptRanges | null | undefined,
	library: LiveResult['library'],
	request: Request
): Ranges | undefined {
	return kept?.drawnBy === drawnBy(library, request) ? kept.ranges : undefined;
}
