import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fingerprint } from './fingerprint';
import { fromBase64Url, longestLink, toBase64Url } from './link-text';
import { readView, viewContent } from './read-view';
import { viewMark, type ReadView, type View } from './view';

/** Digits in front of a view by which a link that was cut or changed is known. */
const checkLength = 8;

/**
 * A view as the fragment of an address, which no browser sends anywhere. Values of the user's own
 * stay out where they make it too long; null where it is too long without them.
 */
export function viewFragment(view: View): string | null {
	const whole = fragmentOf(view);
	if (whole.length <= longestLink) return whole;
	const without = fragmentOf({ ...view, overrides: null });
	return without.length <= longestLink ? without : null;
}

function fragmentOf(view: View): string {
	const bytes = deflateSync(strToU8(JSON.stringify(viewContent(view))), { level: 9 });
	const text = toBase64Url(bytes);
	return viewMark + checkOf(text) + text;
}

/** What a fragment says; null where it does not speak of a view. Never throws. */
export function readViewFragment(fragment: string): ReadView | null {
	if (!fragment.startsWith(viewMark)) return null;
	if (fragment.length > longestLink) return { problem: 'too_long' };
	const check = fragment.slice(viewMark.length, viewMark.length + checkLength);
	const text = fragment.slice(viewMark.length + checkLength);
	const bytes = check === checkOf(text) ? fromBase64Url(text) : null;
	if (bytes === null) return { problem: 'damaged' };
	try {
		return readView(JSON.parse(strFromU8(inflateSync(bytes))));
	} catch {
		return { problem: 'damaged' };
	}
}

function checkOf(text: string): string {
	return fingerprint([text]).slice(0, checkLength);
}
