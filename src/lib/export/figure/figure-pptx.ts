import pptxgen from 'pptxgenjs';
import type { Figure, FittedFigure } from '../../figures';
import * as m from '../../messages/compiled/messages.js';
import { formatCount } from '../../messages/format';
import type { Locale } from '../../messages/locale';
import { base64 } from '../font/font-bytes';
import { settledDeck } from '../office/settled-deck';
import { slideChartOptions, slideSeries, type SlideChart } from '../office/slide-chart';
import {
	coloursOf,
	slideFonts,
	slideLanguages,
	slideSize,
	slideWidth,
	type DeckColours
} from '../office/slide-style';
import { mostRows, slideTable, widthsOf } from '../office/slide-table';
import type { DataTable } from '../office/table';
import { slidePlain, slideRuns } from '../office/slide-text';
import type { DrawnFigure, FigureTools } from './figure-file';
import { figureFonts } from './figure-fonts';
import { figurePng } from './figure-png';
import { shownProperties } from './shown-properties';

const { margin, height } = slideSize;

/** Where the chart or the picture stands, inches. */
const plot = { x: margin, y: 1.7, w: slideWidth, h: 4.4 } as const;

/** Columns of a table that a slide has room for. */
const mostColumns = 9;

/** Pixels of a picture for each one of its size: sharp on a large screen. */
const pictureTimes = 3;

/**
 * A figure as slides of 16:9: a chart that can be edited, with its numbers inside, where slides have
 * one of its kind, and else the drawing as a picture; then the numbers as a table. Words, source and
 * alternative text stand on the slide, what the figure was made from in the properties of the file.
 * Equal figures give equal bytes.
 */
export async function figurePptx(
	{ fitted, manifest, numbers }: DrawnFigure,
	tools: FigureTools
): Promise<Uint8Array<ArrayBuffer>> {
	const { figure } = fitted;
	const { chart, table } = numbers;
	const { locale } = figure;
	const deck = new FigureDeck(figure);
	if (chart === null) deck.picture(await drawingOf(figure, tools), figure);
	else deck.chart(chart, chart.kind === 'bars' ? leftOut(chart, table, locale) : '');
	if (table.rows.length > 0) deck.table(table);
	return settledDeck(await deck.bytes(), chart === null ? [] : [chart], {
		properties: { shown: shownProperties(manifest), manifest },
		ink: coloursOf(figure.theme).ink
	});
}

/** Says that a chart has fewer bars than there are rows. */
function leftOut({ labels }: SlideChart, { rows }: DataTable, locale: Locale): string {
	if (labels.length >= rows.length) return '';
	const counts = {
		shown: formatCount(labels.length, locale),
		count: formatCount(rows.length, locale)
	};
	return m.files_chart_part(counts, { locale });
}

/** The drawing without the words around it, which stand on the slide as text. */
async function drawingOf(figure: Figure, { font, renderer }: FigureTools): Promise<Uint8Array> {
	const { scene, width, height: high } = figure;
	const bare: FittedFigure = { figure, scene, width, height: high };
	const fonts = await figureFonts(scene, figure.theme, font);
	return figurePng(bare, fonts, '{}', { times: pictureTimes, load: renderer });
}

/** The slides of one figure. */
class FigureDeck {
	readonly #deck = new pptxgen();
	readonly #figure: Figure;
	readonly #colours: DeckColours;

	constructor(figure: Figure) {
		this.#figure = figure;
		this.#colours = coloursOf(figure.theme);
		const { locale, title, description } = figure;
		const { head, body } = slideFonts[locale];
		this.#deck.layout = 'LAYOUT_WIDE';
		this.#deck.title = slidePlain(title);
		this.#deck.subject = slidePlain(description);
		this.#deck.author = this.#deck.company = m.app_name({}, { locale });
		this.#deck.theme = { headFontFace: head, bodyFontFace: body };
	}

	chart(chart: SlideChart, note: string): void {
		const { ChartType } = this.#deck;
		const kind = chart.kind === 'lines' ? ChartType.line : ChartType.bar;
		const { body } = slideFonts[this.#figure.locale];
		this.#slide(note).addChart(kind, slideSeries(chart), {
			...{ ...plot, altText: slidePlain(this.#figure.description) },
			...slideChartOptions(chart, body, this.#colours)
		});
	}

	/** As large as its place allows, in its own proportions. */
	picture(png: Uint8Array, { width, height: high, locale, description }: Figure): void {
		const inches = Math.min(plot.w / width, plot.h / high);
		this.#slide(m.files_picture_note({}, { locale })).addImage({
			...{ data: `image/png;base64,${base64(png)}`, altText: slidePlain(description) },
			...{ x: plot.x, y: plot.y, w: width * inches, h: high * inches }
		});
	}

	/** As much of a table as a slide has room for. */
	table({ columns, rows, ...table }: DataTable): void {
		const { locale } = this.#figure;
		const isCut = columns.length > mostColumns || rows.length > mostRows;
		const shown = {
			...table,
			columns: columns.slice(0, mostColumns),
			rows: rows.map((row) => row.slice(0, mostColumns))
		};
		const note = isCut ? m.files_table_part({}, { locale }) : '';
		this.#slide(note).addTable(slideTable(shown, locale, this.#colours), {
			...{ x: margin, y: 1.7, w: slideWidth, colW: widthsOf(shown) },
			...{ fontFace: slideFonts[locale].body, fontSize: 12, margin: 0.05 }
		});
	}

	async bytes(): Promise<Uint8Array> {
		return (await this.#deck.write({ outputType: 'uint8array' })) as Uint8Array;
	}

	/** A slide with the words of the figure, and one more note. */
	#slide(note: string): pptxgen.Slide {
		const { title, subtitle, description, footer, locale } = this.#figure;
		const { ground, ink, muted } = this.#colours;
		const slide = this.#deck.addSlide();
		slide.background = { color: ground };
		const at = (y: number, h: number) => ({
			...{ x: margin, y, w: slideWidth, h, margin: 0, fit: 'shrink' as const },
			...{ fontFace: slideFonts[locale].body, color: muted, lang: slideLanguages[locale] }
		});
		slide.addText(slideRuns(title), {
			...{ ...at(0.4, 0.8), fontFace: slideFonts[locale].head, color: ink },
			...{ fontSize: 26, bold: true, valign: 'bottom' }
		});
		slide.addText(slideRuns(subtitle), { ...at(1.2, 0.4), fontSize: 14 });
		const words = [note, footer.note, footer.source].filter((text) => text !== '');
		slide.addText(
			words.flatMap((text, place) => [
				...slideRuns(text),
				...(place < words.length - 1 ? [{ text: '', options: { breakLine: true } }] : [])
			]),
			{ ...at(height - 1.2, 0.9), fontSize: 10, valign: 'bottom' }
		);
		slide.addNotes([description, footer.note, footer.source].map(slidePlain).join('\n'));
		return slide;
	}
}
