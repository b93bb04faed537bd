import {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	HeadingLevel,
	PageNumber,
	Packer,
	Paragraph,
	TextRun,
	type FileChild
} from 'docx';
import * as m from '../messages/compiled/messages.js';
import { canonicalZip } from './canonical-zip';
import type {
	DocumentBlock,
	DocumentReference,
	DocumentSection,
	DocumentTable,
	DocumentTree,
	FormulaLine
} from './document-tree';
import { documentStyles } from './docx-styles';
import { docxTable } from './docx-table';
import { addressLink, referenceAnchor, textRuns } from './docx-text';
import { writableTree } from './writable-text';

/** The document as a Word file (Office Open XML). Equal documents give equal bytes. */
export async function methodDocx(tree: DocumentTree): Promise<Uint8Array<ArrayBuffer>> {
	const document = writableTree(tree);
	const { title, description, lead, locale, footer, sections } = document;
	const file = new Document({
		title,
		description,
		creator: m.app_name({}, { locale }),
		lastModifiedBy: m.app_name({}, { locale }),
		styles: documentStyles(locale),
		sections: [
			{
				properties: { page: { margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
				footers: { default: footerOf(footer) },
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
					new Paragraph({ style: 'Lead', children: textRuns(lead) }),
					...sections.flatMap((section) => sectionOf(section, document))
				]
			}
		]
	});
	return canonicalZip(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** Pack and checksum, and the number of the page. */
function footerOf(text: string): Footer {
	const numbers = new TextRun({
		children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
	});
	return new Footer({
		children: [
			new Paragraph({ style: 'Foot', children: textRuns(text) }),
			new Paragraph({ style: 'Foot', alignment: AlignmentType.END, children: [numbers] })
		]
	});
}

function sectionOf({ title, blocks }: DocumentSection, document: DocumentTree): FileChild[] {
	return [
		new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(title) }),
		...blocks.flatMap((block) => blockOf(block, document))
	];
}

function blockOf(block: DocumentBlock, document: DocumentTree): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(block.text) })];
		case 'paragraph':
			return [new Paragraph({ children: textRuns(block.text) })];
		case 'list':
			return block.items.map(
				(item) => new Paragraph({ bullet: { level: 0 }, children: textRuns(item) })
			);
		case 'terms':
			return block.entries.map(
				({ term, text }) =>
					new Paragraph({ style: 'Term', children: textRuns(`**${term}**\t${text}`) })
			);
		case 'formula':
			return block.lines.map(formulaLine);
		case 'table':
			return tableOf(block.table);
		case 'code':
			return [captionOf(block.label), ...block.text.split('\n').map(codeLine)];
		case 'references':
			return document.references.map(referenceOf);
	}
}

/** The last line of a formula keeps some distance from what follows. */
function formulaLine(
	{ text, main = false }: FormulaLine,
	index: number,
	lines: readonly FormulaLine[]
): Paragraph {
	const spacing = { after: index === lines.length - 1 ? 200 : 60 };
	return new Paragraph({ style: 'Formula', spacing, children: textRuns(text, { bold: main }) });
}

/** A table with its name above it and air below it. */
function tableOf(table: DocumentTable): FileChild[] {
	return [captionOf(table.label), docxTable(table), new Paragraph({ style: 'Table' })];
}

function captionOf(text: string): Paragraph {
	return new Paragraph({ style: 'Caption', keepNext: true, children: textRuns(text) });
}

function codeLine(text: string): Paragraph {
	return new Paragraph({ style: 'Code', children: [new TextRun(text)] });
}

function referenceOf({ title, url, note }: DocumentReference, index: number): Paragraph {
	const place = index + 1;
	const number = new Bookmark({
		id: referenceAnchor(place),
		children: [new TextRun(`[${place}]`)]
	});
	const name = url === null ? new TextRun(title) : addressLink(title, url);
	return new Paragraph({
		style: 'Term',
		children: [number, new TextRun('\t'), name, new TextRun(`. ${note}`)]
	});
}
