import { sum } from 'd3-array';
import { massUnitFor } from '../messages/format/mass-unit';
import { formatKg } from '../messages/format/mass';
import { formatCount, formatNumber } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import { assembled } from './assembled';
import { hollowBar, solidBar } from './bar';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { nothingDrawn } from './nothing-drawn';
import { plate } from './plate';
import { tableNumber } from './ranked-table';
import { rowChart } from './row-chart';
import { tableOf } from './table';
import { saidNumber } from './said-number';
import { stylesOf } from './type-scale';
import { listed, saidOf } from './words';
import { widestIn } from './write';

/** What was sold at prices of one band. */
export interface PriceBand {
	/** Its lower end, as text. */
	readonly key: string;
	readonly label: string;
	/** Where it ends; null for the last one. */
	readonly to: number | null;
	/** Net item count, or kg of goods. */
	readonly items: number;
	/** Net avoided emissions in kg CO2e; null where nothing of it was assessed. */
	readonly kg: number | null;
}

/** The prices of a log in one currency. */
export interface PriceRows {
	/** Its code; null where the log does not say it. */
	readonly currency: string | null;
	/** In order of price, those without a trade left out. */
	readonly bands: readonly PriceBand[];
	/** Items whose price is not stated. */
	readonly unpriced: number;
}

/** Items taken back count against those sold, so that a band may hold fewer than none. */
const soldIn = ({ items }: PriceBand) => Math.max(0, items);

/** The first band up to whose end half of the items were sold; null where that has no end. */
export function middleBand(bands: readonly PriceBand[]): PriceBand | null {
	const half = sum(bands, soldIn) / 2;
	let sold = 0;
	const found = bands.find((band) => (sold += soldIn(band)) >= half);
	return half === 0 || found === undefined || found.to === null ? null : found;
}

function title({ currency, bands }: PriceRows, locale: Locale): string {
	const middle = middleBand(bands);
	if (middle === null) return m.figure_price_title({}, { locale });
	const price = formatCount(middle.to!, locale);
	const at = currency === null ? price : m.figure_price_amount({ price, currency }, { locale });
	const sold = sum(bands, soldIn);
	const below = sum(bands.slice(0, bands.indexOf(middle) + 1), soldIn) / sold;
	const share = saidNumber(formatPercent(below, locale, 0), middle.key, 'below');
	return m.figure_price_title_half({ share, price: at }, { locale });
}

const gap = 8;

function chartRow({ key, label, items, kg }: PriceBand, value: string, locale: Locale): ChartRow {
	const net = kg === null ? m.figure_shade_unknown({}, { locale }) : formatKg(kg, locale);
	const marks: ChartRow['marks'] = ({ scale, at, theme }) => {
		const ends = { from: scale(0), to: scale(items), at };
		const bar = items < 0 ? hollowBar(ends, theme.cost, theme) : solidBar(ends, theme.accent);
		const x = Math.max(ends.from, ends.to) + gap;
		return [bar, ...plate(value, stylesOf(theme).value, { x, at, fill: theme.ink }, theme)];
	};
	return { key, label, lines: [label, value, net], marks };
}

/** How many items were sold in each band of prices, cheapest first, in one currency. */
export function prices(rows: PriceRows, options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const { bands, unpriced } = rows;
	const sold = sum(bands, soldIn);
	const values = bands.map(({ items }) => {
		const count = formatCount(items, locale);
		if (sold === 0 || items < 0) return count;
		const share = formatPercent(items / sold, locale, 0);
		return m.figure_price_value({ items: count, share }, { locale });
	});
	const unit = massUnitFor(Math.max(0, ...bands.map(({ kg }) => Math.abs(kg ?? 0))), locale);
	const frame = {
		axis: linearAxis(domainOf([0, ...bands.map(({ items }) => items)]), (items) =>
			formatNumber(items, locale, 6)
		),
		room: { left: 0, right: widestIn(values, stylesOf(theme).value) + gap + 2 }
	};
	const drawn = bands.map((band, place) => chartRow(band, values[place]!, locale));
	const net = (kg: number | null) =>
		kg === null ? m.figure_shade_unknown({}, { locale }) : tableNumber(kg, unit, locale);
	const heads = [
		m.figure_price_column({}, { locale }),
		m.figure_table_items({}, { locale }),
		m.figure_table_central({ unit: unit.many }, { locale })
	];
	const cells = bands.map(({ label, items, kg }) => [label, formatCount(items, locale), net(kg)]);
	const said = bands.map(({ label }, place) => saidOf(label, values[place]!, locale));
	const count = formatCount(unpriced, locale);
	const currency = rows.currency ?? m.figure_price_no_currency({}, { locale });
	const parts = {
		name: 'prices',
		title: title(rows, locale),
		subtitle: m.figure_price_subtitle({ currency }, { locale }),
		description: m.figure_price_description({ parts: listed(said, locale) }, { locale }),
		drawing:
			bands.length === 0
				? nothingDrawn(m.figure_nothing({}, { locale }), width, theme)
				: rowChart(drawn, frame, options),
		table: tableOf(heads, cells, 1, {
			rows: bands.map(({ key }) => key),
			columns: [null, 'items', null]
		}),
		notes: unpriced > 0 ? [m.figure_price_note_unpriced({ count }, { locale })] : []
	};
	return assembled(parts, options);
}
