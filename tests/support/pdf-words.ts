/** A text string of a PDF object, ISO 32000-1, 7.9.2: UTF-16 behind its mark, else one byte a character. */
export function pdfString(object: string, name = ''): string {
	const start = object.indexOf('(', name === '' ? 0 : object.indexOf(`/${name} (`));
	const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
	let bytes = '';
	for (let at = start + 1; object[at] !== ')'; at += 1) {
		if (object[at] === '\\') {
			at += 1;
			bytes += escapes[object[at]!] ?? object[at]!;
		} else bytes += object[at]!;
	}
	return bytes.startsWith('\u00fe\u00ff')
		? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
		: bytes;
}

/** The texts of a document's information by name, each an object of its own. */
export function pdfInformation(objects: ReadonlyMap<number, string>): Record<string, string> {
	const information = [...objects.values()].find((body) => /\/Producer \d+ 0 R/.test(body))!;
	return Object.fromEntries(
		[...information.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, at]) => [
			name!,
			pdfString(objects.get(Number(at))!)
		])
	);
}

/** The metadata of a document, which are XML (XMP). */
export function pdfMetadata(objects: ReadonlyMap<number, string>): string {
	const body = [...objects.values()].find((one) => one.includes('/Subtype /XML'))!;
	const bytes = Buffer.from(body, 'latin1');
	return bytes.subarray(bytes.indexOf('stream\n') + 7, bytes.lastIndexOf('endstream')).toString();
}
