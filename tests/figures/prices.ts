import { darkTheme, prices, type Figure, type PriceRows } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';

const ends = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const bands = ends.slice(3, -1).map((from, place) => ({
	key: String(from),
	label: `${from} – ${ends[place + 4]}`,
	to: ends[place + 4]!,
	items: [120, 840, 2300, 4100, 3900, 2800, 900, 60][place]!,
	kg: place === 1 ? null : place * 5200
}));
export const rows: PriceRows = { currency: 'CNY', bands, unpriced: 310 };

export const figures: Readonly<Record<string, Figure>> = {
	normal: prices(rows, english),
	chinese: prices(rows, chinese),
	dark: prices(rows, { ...english, theme: darkTheme }),
	phone: prices(rows, phone),
	'phone-chinese': prices(rows, { ...phone, locale: 'zh' }),
	returns: prices(
		{ ...rows, currency: null, bands: bands.map((band) => ({ ...band, items: 90 - band.items })) },
		english
	),
	empty: prices({ currency: null, bands: [], unpriced: 0 }, english)
};
