// Runs the engine and holds a lock for as long as it lives: a worker that is ended from outside, or
// for want of memory, tells nobody, but its lock falls free.
const { engine, parts, lock } = JSON.parse(self.name);
void navigator.locks?.request(lock, () => new Promise(() => undefined));

// The engine lies on the host in parts, and is asked for by the first of them.
const fetchOne = self.fetch.bind(self);
self.fetch = (input, options) => {
	const url = input instanceof Request ? input.url : String(input);
	return url === parts[0] ? joined() : fetchOne(input, options);
};

/** All parts as one answer, which is compiled while it arrives. */
async function joined() {
	const asked = parts.map((/** @type {string} */ part) =>
		fetchOne(part, { credentials: 'same-origin' })
	);
	const { readable, writable } = new TransformStream();
	void pipe(asked, writable);
	return new Response(readable, { headers: { 'Content-Type': 'application/wasm' } });
}

/**
 * One part after the other; a part that does not come ends the answer with the reason.
 *
 * @param {readonly Promise<Response>[]} asked
 * @param {WritableStream} writable
 */
async function pipe(asked, writable) {
	try {
		for (const part of asked) {
			const answer = await part;
			if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
			await answer.body?.pipeTo(writable, { preventClose: true });
		}
		await writable.close();
	} catch (error) {
		await writable.abort(error).catch(() => undefined);
	}
}

importScripts(engine);
