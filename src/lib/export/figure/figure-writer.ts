import type { PdfFace } from '../pdf/pdf-fonts';
import type { SceneWriter } from '../pdf/pdf-scene';
import type { FigureFont } from './figure-fonts';

/** Sets the texts of a drawing in a PDF document with the fonts that were made for it. */
export class FigureWriter implements SceneWriter {
	readonly document: PDFKit.PDFDocument;

	constructor(document: PDFKit.PDFDocument, fonts: readonly FigureFont[]) {
		this.document = document;
		for (const { slot: family, weight, bytes } of fonts) {
			const name = nameOf({ family, weight });
			document.registerFont(name, bytes as unknown as PDFKit.Mixins.PDFFontSource);
		}
	}

	text(text: string, face: PdfFace, size: number, x: number, y: number): number {
		this.document.font(nameOf(face)).fontSize(size);
		this.document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
		return x + this.document.widthOfString(text);
	}

	width(text: string, face: PdfFace, size: number): number {
		return this.document.font(nameOf(face)).fontSize(size).widthOfString(text);
	}
}

function nameOf({ family, weight }: PdfFace): string {
	return `${family}-${weight}`;
}
