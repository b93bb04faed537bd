import { lightTheme } from '../../figures';
import type { PdfStyle, PdfWriter } from '../pdf/pdf-writer';

const { ink, muted, hairline, accent } = lightTheme;

/** A page of A4 and the room for its content, points. */
export const page = { width: 595.28, height: 841.89, margin: 56, foot: 50 } as const;

/** Width of the content, points. */
export const pageWidth = page.width - 2 * page.margin;

/** The styles of a report on paper. */
export const pdfStyles = {
	kind: { family: 'sans', weight: 400, size: 10, leading: 14, colour: muted },
	title: { family: 'serif', weight: 400, size: 24, leading: 31, colour: ink },
	heading: { family: 'serif', weight: 600, size: 15, leading: 20, colour: ink },
	figure: { family: 'serif', weight: 600, size: 11.5, leading: 15, colour: ink },
	caption: { family: 'sans', weight: 600, size: 9, leading: 12.5, colour: ink },
	text: { family: 'sans', weight: 400, size: 9.5, leading: 14, colour: ink },
	formula: { family: 'serif', weight: 400, size: 10.5, leading: 15, colour: ink },
	note: { family: 'sans', weight: 400, size: 8, leading: 11, colour: muted },
	head: { family: 'sans', weight: 400, size: 7.5, leading: 10, colour: muted },
	cell: { family: 'sans', weight: 400, size: 7.5, leading: 10.5, colour: ink },
	code: { family: 'sans', weight: 400, size: 6.5, leading: 9, colour: ink }
} as const satisfies Record<string, PdfStyle>;

/** Colours of rules. */
export const rules = { ink, hairline, accent } as const;

/** Where the next thing goes, from page to page. */
export class PdfFlow {
	readonly writer: PdfWriter;
	y: number = page.margin;

	constructor(writer: PdfWriter) {
		this.writer = writer;
	}

	/** Goes on to another page unless so much room is left, points. */
	need(height: number): boolean {
		if (this.y + height <= page.height - page.margin - page.foot + 20) return false;
		this.writer.document.addPage();
		this.y = page.margin;
		return true;
	}

	/** A block of text, page by page, as an element of the document's structure. */
	text(
		content: string,
		style: PdfStyle,
		{ tag = 'P', before = 0, after = 0, indent = 0 } = {}
	): void {
		const { document } = this.writer;
		const lines = this.writer.lines(content, style, pageWidth - indent);
		this.y += before;
		for (let at = 0; at < lines.length;) {
			this.need(Math.min(2, lines.length - at) * style.leading);
			const room = Math.max(
				1,
				Math.floor((page.height - page.margin - page.foot + 20 - this.y) / style.leading)
			);
			const part = lines.slice(at, at + room);
			const box = { x: page.margin + indent, y: this.y, width: pageWidth - indent };
			document.addStructure(document.struct(tag, {}, () => this.writer.write(part, style, box)));
			this.y += part.length * style.leading;
			at += part.length;
		}
		this.y += after;
	}

	/** A line across the page. */
	rule(colour: string, width = 0.75): void {
		this.artifact(() =>
			this.writer.document
				.moveTo(page.margin, this.y)
				.lineTo(page.margin + pageWidth, this.y)
				.strokeOpacity(1)
				.undash()
				.lineWidth(width)
				.stroke(colour)
		);
	}

	/** What serves the eye alone. */
	artifact(draw: () => void): void {
		const { document } = this.writer;
		document.markContent('Artifact', { type: 'Layout' });
		draw();
		document.endMarkedContent();
	}
}
