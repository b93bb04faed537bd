import PDFDocument from 'pdfkit';
import { PdfFonts, type PdfFace } from './pdf-fonts';
import { linesOf, type LinePiece } from './pdf-lines';

/** How a block of text is set: sizes in points. */
export interface PdfStyle extends PdfFace {
	readonly size: number;
	readonly leading: number;
	readonly colour: string;
}

/** Where a block of text stands: its top left corner, its width, and at which edge its lines begin. */
export interface PdfBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly align?: 'end';
}

/** Weight of what is strong in a text. */
const strongWeight = 600;
/** A lowered 2 in em: its size and how far it stands below the line. */
const lowered = { size: 0.68, drop: 0.15 } as const;

/** Sets text in a PDF document with the fonts that it needs. */
export class PdfWriter {
	readonly document: PDFKit.PDFDocument;
	readonly #fonts: PdfFonts;
	/** Widths in em by font and text: most words come again, and to lay them out is slow. */
	readonly #widths = new Map<string, number>();

	constructor(options: PDFKit.PDFDocumentOptions, files: ReadonlyMap<string, Uint8Array>) {
		this.document = new PDFDocument(options);
		this.#fonts = new PdfFonts(files, (name, font) =>
			this.document.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource)
		);
	}

	/** The lines of a text in a style. */
	lines(text: string, style: PdfStyle, width: number): readonly LinePiece[][] {
		return linesOf(text, width, (piece) => this.#width(piece, style));
	}

	/** Writes lines one below the other. */
	write(lines: readonly (readonly LinePiece[])[], style: PdfStyle, box: PdfBox): void {
		const ascent = style.size + (style.leading - style.size) * 0.35;
		lines.forEach((line, at) =>
			this.#line(line, style, box, box.y + at * style.leading + ascent * 0.92)
		);
	}

	/** One line of plain text with its baseline at `y`; gives where it ends. */
	text(text: string, face: PdfFace, size: number, x: number, y: number): number {
		let at = x;
		for (const { font, text: own } of this.#fonts.runs(text, face)) {
			this.document.font(font).fontSize(size);
			this.document.text(own, at, y, { lineBreak: false, baseline: 'alphabetic' });
			at += this.#em(font, own) * size;
		}
		return at;
	}

	/** Width of plain text in points. */
	width(text: string, face: PdfFace, size: number): number {
		return this.#fonts
			.runs(text, face)
			.reduce((sum, { font, text: own }) => sum + this.#em(font, own) * size, 0);
	}

	#em(font: string, text: string): number {
		const key = `${font} ${text}`;
		const known = this.#widths.get(key);
		if (known !== undefined) return known;
		const width = this.document.font(font).fontSize(1).widthOfString(text);
		this.#widths.set(key, width);
		return width;
	}

	#line(line: readonly LinePiece[], style: PdfStyle, { x, width, align }: PdfBox, y: number): void {
		const pieces = line.map((piece, at) =>
			at === line.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece
		);
		const used = pieces.reduce((sum, piece) => sum + this.#width(piece, style), 0);
		let at = align === 'end' ? x + width - used : x;
		this.document.fillColor(style.colour);
		for (const piece of pieces) {
			const size = piece.lowered ? style.size * lowered.size : style.size;
			const down = piece.lowered ? style.size * lowered.drop : 0;
			at = this.text(piece.text, this.#face(piece, style), size, at, y + down);
		}
	}

	#width(piece: LinePiece, style: PdfStyle): number {
		const size = piece.lowered ? style.size * lowered.size : style.size;
		return this.width(piece.text, this.#face(piece, style), size);
	}

	#face({ strong }: LinePiece, { family, weight }: PdfStyle): PdfFace {
		return { family, weight: strong ? Math.max(weight, strongWeight) : weight };
	}
}
