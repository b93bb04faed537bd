/** The bytes of a document once it is ended. */
export function documentBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	return new Promise((resolve) => {
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('end', () => {
			const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			resolve(whole);
		});
	});
}
