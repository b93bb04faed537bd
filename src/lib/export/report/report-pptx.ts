import pptxgen from 'pptxgenjs';
import * as m from '../../messages/compiled/messages.js';
import type { DataTable } from '../office/table';
import { figuresOf, slideChartOf, type ReportDocument } from './report-document';
import { slideChartOptions, slideSeries } from '../office/slide-chart';
import { slideTable, widthsOf } from '../office/slide-table';
import { pagesOf, paragraphsOf, textsOf } from './slide-layout';
import { settledDeck } from '../office/settled-deck';
import {
	deckColours as colours,
	slideFonts,
	slideLanguages,
	slideSize,
	slideWidth
} from '../office/slide-style';
import { slideParagraphs, slidePlain, slideRuns } from '../office/slide-text';

const { margin, height } = slideSize;

/**
 * A report as slides of 16:9: the finding, its numbers, one native chart a slide with its range,
 * source and alternative text, and how far all that carries. Equal reports give equal bytes.
 */
export async function reportPptx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { title, kind, locale } = report;
	const { head, body } = slideFonts[locale];
	const deck = new pptxgen();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = slidePlain(`${kind}: ${title}`);
	deck.author = deck.company = m.app_name({}, { locale });
	deck.subject = slidePlain(kind);
	deck.theme = { headFontFace: head, bodyFontFace: body };
	const writer = new DeckWriter(deck, report);
	writer.opening();
	for (const id of ['totals', 'equivalents']) writer.tables(id);
	const drawn = figuresOf(report).filter(({ chart }) => chart !== null);
	for (const one of drawn) writer.chart(one);
	for (const id of ['coverage', 'quality']) writer.tables(id);
	writer.texts('method');
	writer.tables('basis');
	const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
	return settledDeck(
		bytes,
		drawn.map(({ chart }) => slideChartOf(chart!))
	);
}

type Drawn = ReturnType<typeof figuresOf>[number];

/** Writes the slides of one report, one kind at a time. */
class DeckWriter {
	readonly #deck: pptxgen;
	readonly #report: ReportDocument;

	constructor(deck: pptxgen, report: ReportDocument) {
		this.#deck = deck;
		this.#report = report;
	}

	opening(): void {
		const { kind, title, lead } = this.#report;
		const slide = this.#slide();
		slide.addText(slideRuns(kind), { ...this.#at(0.7, 0.4), fontSize: 16, color: colours.muted });
		slide.addText(slideRuns(title), {
			...this.#at(1.2, 2.6),
			...{ fontFace: this.#fonts.head, fontSize: 34, valign: 'top', fit: 'shrink' }
		});
		slide.addText(slideParagraphs(lead, { fontSize: 16, color: colours.muted }), {
			...this.#at(4.1, 2.4),
			...{ valign: 'top', paraSpaceAfter: 4 }
		});
		slide.addNotes(this.#notes([]));
	}

	/** The tables of a section, a slide each, with its paragraphs below the first. */
	tables(id: string): void {
		const section = this.#report.sections.find((one) => one.id === id);
		if (section === undefined) return;
		const texts = paragraphsOf(section);
		const tables = section.blocks.flatMap((block) =>
			block.kind === 'table' && block.table.only !== 'workbook' ? [block.table] : []
		);
		tables.forEach((table, at) => this.#table(section.title, table, at === 0 ? texts : []));
	}

	#table(title: string, table: DataTable, texts: readonly string[]): void {
		const { label } = table;
		const slide = this.#titled(label === title ? title : `${title}: ${label}`);
		slide.addTable(slideTable(table, this.#report.locale), {
			...{ x: margin, y: 1.5, w: slideWidth, colW: widthsOf(table) },
			...{ fontFace: this.#fonts.body, fontSize: 12, margin: 0.05 }
		});
		if (texts.length > 0) {
			slide.addText(slideParagraphs(texts, { fontSize: 11, color: colours.muted }), {
				...this.#at(5.4, 1.35),
				...{ valign: 'bottom', fit: 'shrink' }
			});
		}
		slide.addNotes(this.#notes(texts));
	}

	chart({ figure, chart }: Drawn): void {
		const { title, subtitle, description, footer } = figure;
		const slide = this.#titled(title);
		slide.addText(slideRuns(subtitle), {
			...this.#at(1.25, 0.4),
			fontSize: 14,
			color: colours.muted
		});
		const native = slideChartOf(chart!);
		slide.addChart(this.#deck.ChartType.bar, slideSeries(native), {
			...{ x: margin, y: 1.7, w: slideWidth, h: 4.6 },
			...{ altText: slidePlain(description), ...slideChartOptions(native, this.#fonts.body) }
		});
		slide.addText(slideRuns(`${footer.source} ${footer.note}`), {
			...this.#at(6.3, 0.5),
			...{ fontSize: 10, color: colours.muted, fit: 'shrink' }
		});
		slide.addNotes(this.#notes([description, footer.source, footer.note]));
	}

	/** The texts of a section, as many slides as they need. */
	texts(id: string): void {
		const section = this.#report.sections.find((one) => one.id === id);
		if (section === undefined) return;
		for (const page of pagesOf(textsOf(section))) {
			const slide = this.#titled(section.title);
			slide.addText(slideParagraphs(page, { fontSize: 14 }), {
				...this.#at(1.5, 4.9),
				...{ valign: 'top', paraSpaceAfter: 6, fit: 'shrink' }
			});
			slide.addNotes(this.#notes([]));
		}
	}

	get #fonts() {
		return slideFonts[this.#report.locale];
	}

	#titled(title: string): pptxgen.Slide {
		const slide = this.#slide();
		slide.addText(slideRuns(title), {
			...this.#at(0.45, 0.8),
			...{ fontFace: this.#fonts.head, fontSize: 24, bold: true, valign: 'bottom', fit: 'shrink' }
		});
		return slide;
	}

	#slide(): pptxgen.Slide {
		const slide = this.#deck.addSlide();
		slide.background = { color: colours.ground };
		slide.addText(slideRuns(this.#report.footer), {
			...this.#at(height - 0.5, 0.3),
			...{ w: slideWidth - 1, fontSize: 9, color: colours.muted }
		});
		slide.slideNumber = {
			...{ x: slideSize.width - margin - 0.6, y: height - 0.5, w: 0.6, h: 0.3 },
			...{ fontSize: 9, color: colours.muted, align: 'right' }
		};
		return slide;
	}

	#at(y: number, h: number): pptxgen.TextPropsOptions {
		return {
			...{ x: margin, y, w: slideWidth, h, margin: 0 },
			...{ fontFace: this.#fonts.body, color: colours.ink },
			lang: slideLanguages[this.#report.locale]
		};
	}

	/** What a speaker should say beside a slide: where its numbers come from and what they are not. */
	#notes(texts: readonly string[]): string {
		const { title, lead, footer } = this.#report;
		return [...texts, title, ...lead, footer].map(slidePlain).join('\n');
	}
}
