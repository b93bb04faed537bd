import { version } from '$app/environment';
import type { Ranges } from '$lib/impact';
import type { LiveResult } from '../live-result';
import type { Request } from '../request';

/** Ranges that were drawn for a kept log, with all that they hang on beside it. */
export interface KeptRanges {
	readonly drawnBy: string;
	readonly ranges: Ranges;
}

/** What ranges hang on: this version of Reprise, the pack and the method. */
function drawnBy({ pack }: LiveResult['library'], { method }: Request): string {
	return JSON.stringify([version, pack.sha256, method]);
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
