import { fileName } from '$lib/model/file-name';

/** Hands a text or bytes to the reader as a file. It never leaves the browser. */
export function download(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName(name);
	link.click();
	// The browser has taken the data over once the click is done.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
