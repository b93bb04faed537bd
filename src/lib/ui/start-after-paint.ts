import { sha256 } from '@noble/hashes/sha2.js';

/** The two files that start a page, as Kit has them fetched; what is asked for waits for them. */
const fetched = /Promise\.all\(\[\s*import\("[^"]*"\),\s*import\("[^"]*"\)\s*\]\)/;

/**
 * The document of a page that is drawn ahead, whose own script starts it only after it is on screen and
 * then asks for all files of its code at once, where one names the next only when it has come: letters
 * come sooner, and on a slow line the page listens some round trips sooner. The hash by which the page's
 * policy lets its script run is that of the new one. A page that is not drawn ahead stays as it is.
 */
export function startAfterPaint(html: string, files: readonly string[]): string {
	const script = startOf(html);
	if (script === null) return html;
	const waiting = script.replace(
		fetched,
		(both) => `(${afterPaint})(${JSON.stringify(files)}).then(() => ${both})`
	);
	return html.replace(script, () => waiting).replace(hashOf(script), hashOf(waiting));
}

/** The script that starts a page which holds something already. */
function startOf(html: string): string | null {
	const at = html.indexOf('kit.start(app, element, {');
	if (at === -1) return null;
	const begin = html.lastIndexOf('<script>', at) + '<script>'.length;
	return html.slice(begin, html.indexOf('</script>', at));
}

function hashOf(script: string): string {
	const digest = sha256(new TextEncoder().encode(script));
	return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * Asks for files of code once something of the page has been on screen, or never will be soon, and
 * resolves when all of them have run. It is written into the page as text, and so knows nothing but itself.
 */
async function afterPaint(files: readonly string[]): Promise<void> {
	const painted = new Promise<void>((resolve) => {
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
		});
		observer.observe({ type: 'paint', buffered: true });
		// Browsers that keep what they measure to themselves have drawn a frame, but never say so.
		requestAnimationFrame(() => setTimeout(resolve, 2000));
		// A window may be out of sight, where no frame is drawn.
		setTimeout(resolve, document.hidden ? 0 : 5000);
	});
	await painted;
	await Promise.all(files.map((file) => import(/* @vite-ignore */ file)));
	// What they set going has a task of its own: the page answers before it.
	await new Promise((turn) => setTimeout(turn, 0));
}
