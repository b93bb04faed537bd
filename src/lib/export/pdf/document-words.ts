import { escapeMarkup } from '../escape-markup';

/** What writes the information of a document into its metadata, by the name that it has within. */
interface MetadataWriter {
	_addInfo: () => void;
}

/**
 * Lets the metadata of a document stay XML whatever its title and description hold: their writer puts
 * both into it without escaping. The information itself keeps them as they are.
 */
export function escapeMetadata(document: PDFKit.PDFDocument): void {
	const writer = document as unknown as MetadataWriter;
	const write = writer._addInfo.bind(document);
	writer._addInfo = () => {
		const { info } = document;
		const entries = Object.entries(info).map(([name, value]: [string, unknown]) => [
			name,
			typeof value === 'string' ? escapeMarkup(value) : value
		]);
		document.info = Object.fromEntries(entries) as typeof info;
		write();
		document.info = info;
	};
}

/** Text as it is drawn: controls and marks of format have no glyph, and take no room where texts are measured. */
export function drawnText(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
