/** Puts a picture into the clipboard; whether the browser took it. It is asked at once, as the click wants. */
export async function copiesPicture(png: Promise<BlobPart>): Promise<boolean> {
	try {
		const blob = png.then((bytes) => new Blob([bytes], { type: 'image/png' }));
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
		return true;
	} catch {
		return false;
	}
}

/** Puts a text into the clipboard; whether the browser took it. */
export async function copiesText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
