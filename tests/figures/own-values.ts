import { darkTheme, ownValues, type Figure, type OwnValues } from '../../src/lib/figures/index';
import { drawnRows } from '../../src/lib/figures/own-rows';
import { chinese, english, phone } from './samples';

export const bars: OwnValues = {
	shape: 'bars',
	ofDays: false,
	names: { label: 'category', value: 'items' },
	rows: [
		{ label: 'laptop', value: 12345.25 },
		{ label: 'smartphone with a name that takes more than one line of the figure', value: 8000 },
		{ label: null, value: 40 },
		{ label: 'book', value: null },
		{ label: 'returns', value: -900 },
		{ label: 'none', value: 0 }
	],
	...{ left: 0, cutAt: null }
};
const days = Array.from({ length: 24 }, (_, index) => ({
	label: `202${4 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
	value: index === 5 ? null : Math.round(1000 + 300 * Math.sin(index))
}));
const line: OwnValues = {
	...bars,
	...{ shape: 'line', ofDays: true, rows: days },
	names: { label: 'month', value: 'items' }
};
const many = Array.from({ length: 50 }, (_, index) => ({
	label: `word ${index + 1}`,
	value: 50 - index
}));

export const figures: Readonly<Record<string, Figure>> = {
	bars: ownValues(bars, english),
	chinese: ownValues(bars, chinese),
	dark: ownValues(bars, { ...english, theme: darkTheme }),
	phone: ownValues(bars, phone),
	many: ownValues({ ...bars, ...drawnRows('bars', many), cutAt: 10_000 }, english),
	line: ownValues(line, english),
	'line-phone-chinese': ownValues(line, { ...phone, locale: 'zh' }),
	'line-single': ownValues({ ...line, rows: days.slice(0, 1) }, english),
	'days-as-bars': ownValues({ ...line, shape: 'bars' }, english),
	empty: ownValues({ ...bars, rows: [{ label: 'book', value: null }] }, english)
};
