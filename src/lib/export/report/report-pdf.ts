import type { Figure } from '../../figures';
import { runsOf } from '../../messages/marked-text';
import { documentBytes } from '../pdf/document-bytes';
import { escapeMetadata } from '../pdf/document-words';
import type { LoadFont } from '../pdf/font-slices';
import { filesFor } from '../pdf/pdf-fonts';
import { drawScene } from '../pdf/pdf-scene';
import { PdfWriter } from '../pdf/pdf-writer';
import { writableText } from '../writable-text';
import { page, pageWidth, PdfFlow, pdfStyles as styles, rules } from './pdf-page';
import { pdfTable } from './pdf-table';
import type { ReportBlock, ReportDocument, ReportSection } from './report-document';

const languages = { en: 'en', zh: 'zh-CN' } as const;

/** The date that every file bears: what a report is of stands in it, and equal reports give equal bytes. */
const noDay = new Date(0);

/**
 * A report on A4: text that can be selected and searched, figures as vectors, a structure for those who
 * listen, bookmarks, and the fonts that it needs inside. Equal reports give equal bytes.
 */
export async function reportPdf(
	report: ReportDocument,
	load: LoadFont
): Promise<Uint8Array<ArrayBuffer>> {
	const { title, kind, locale, lead, sections } = report;
	const files = await filesFor(`${everyText(report)}…•0123456789/[]-`, load);
	const writer = new PdfWriter(
		{
			...{ size: 'A4', margin: 0, autoFirstPage: true, bufferPages: true, font: null as never },
			...{ tagged: true, pdfVersion: '1.7', displayTitle: true, lang: languages[locale] },
			info: {
				Title: plain(`${kind}: ${title}`),
				Producer: 'Reprise',
				Creator: 'Reprise',
				CreationDate: noDay
			}
		},
		files
	);
	escapeMetadata(writer.document);
	const bytes = documentBytes(writer.document);
	const flow = new PdfFlow(writer);
	flow.text(kind, styles.kind, { after: 6 });
	flow.text(title, styles.title, { tag: 'H1', after: 10 });
	for (const text of lead) flow.text(text, { ...styles.text, colour: styles.note.colour });
	for (const section of sections) {
		writeSection(flow, section, report);
		await untilNextTask();
	}
	footers(writer, report);
	writer.document.end();
	return bytes;
}

/** Lets the page answer in between. */
function untilNextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function writeSection(
	flow: PdfFlow,
	{ title, blocks }: ReportSection,
	report: ReportDocument
): void {
	flow.y += 24;
	const [first] = blocks;
	flow.need(first?.kind === 'figure' ? 50 + figureHeight(first.figure) : 110);
	flow.writer.document.outline.addItem(plain(title));
	flow.rule(rules.ink);
	flow.text(title, styles.heading, { tag: 'H2', before: 8, after: 6 });
	for (const block of blocks) writeBlock(flow, block, title, report);
}

function writeBlock(
	flow: PdfFlow,
	block: ReportBlock,
	title: string,
	report: ReportDocument
): void {
	switch (block.kind) {
		case 'paragraph':
			return flow.text(block.text, styles.text, { after: 5 });
		case 'list':
			for (const item of block.items) flow.text(`• ${item}`, styles.text, { indent: 12, after: 3 });
			return;
		case 'formula':
			for (const { text, main } of block.lines) {
				flow.text(main ? `**${text}**` : text, styles.formula, { indent: 12 });
			}
			flow.y += 6;
			return;
		case 'code':
			return;
		case 'figure':
			return writeFigure(flow, block.figure);
		case 'table':
			if (block.table.only !== 'workbook') pdfTable(flow, block.table, title, report.locale);
			return;
		case 'references':
			report.references.forEach(({ title: name, url, note }, at) => {
				const parts = [`[${at + 1}] ${name}.`, note, ...(url === null ? [] : [url])];
				flow.text(parts.join(' '), { ...styles.note, colour: styles.text.colour }, { after: 3 });
			});
	}
}

/** How much a figure is reduced to fit the page. */
function scaleOf({ width, height }: Figure): number {
	return Math.min(pageWidth / width, 560 / height);
}

/** Room for a figure with its words, points. */
function figureHeight(figure: Figure): number {
	return figure.height * scaleOf(figure) + 80;
}

function writeFigure(flow: PdfFlow, figure: Figure): void {
	const { title, subtitle, description, scene, height, footer } = figure;
	const { document } = flow.writer;
	const scale = scaleOf(figure);
	flow.need(figureHeight(figure));
	flow.text(title, styles.figure, { before: 2 });
	flow.text(subtitle, styles.note, { after: 6 });
	const top = flow.y;
	document.addStructure(
		document.struct('Figure', { alt: plain(description) }, () => {
			document.save().translate(page.margin, top).scale(scale);
			drawScene(flow.writer, scene);
			document.restore();
			document.fillOpacity(1).strokeOpacity(1).undash();
		})
	);
	flow.y = top + height * scale + 6;
	for (const text of [footer.note, footer.source]) if (text !== '') flow.text(text, styles.note);
	flow.y += 8;
}

/** What the pages are of, and their numbers. */
function footers(writer: PdfWriter, { footer }: ReportDocument): void {
	const { document } = writer;
	const { start, count } = document.bufferedPageRange();
	for (let at = 0; at < count; at += 1) {
		document.switchToPage(start + at);
		document.markContent('Artifact', { type: 'Pagination' });
		const y = page.height - page.foot;
		writer.write(writer.lines(footer, styles.note, pageWidth - 60), styles.note, {
			...{ x: page.margin, y, width: pageWidth - 60 }
		});
		writer.write(writer.lines(`${at + 1} / ${count}`, styles.note, 60), styles.note, {
			...{ x: page.margin + pageWidth - 60, y, width: 60, align: 'end' }
		});
		document.endMarkedContent();
	}
}

/** All texts of a report, those of its drawings too: what fonts must hold. */
function everyText(report: ReportDocument): string {
	return JSON.stringify(report, (key, value: unknown) => (key === 'data' ? undefined : value));
}

/** Text without its marks. */
function plain(text: string): string {
	return runsOf(writableText(text))
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}
