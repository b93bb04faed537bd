import { darkTheme, tornado, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { tornadoRows } from './uncertainty-samples';

const rows = tornadoRows('en');
const one = { key: 'D', label: 'Displacement rate', atLow: '0.27', atHigh: '0.72' };
/** Both bounds on one side, as where a preset puts a parameter outside its own range. */
const aside = [
	{ ...one, low: 90_000, high: 60_000, central: 40_000 },
	{ ...one, key: 'S', label: 'Service share', low: 20_000, high: 30_000, central: 40_000 }
];

export const figures: Readonly<Record<string, Figure>> = {
	normal: tornado(rows, english),
	chinese: tornado(tornadoRows('zh'), chinese),
	dark: tornado(rows, { ...english, theme: darkTheme }),
	phone: tornado(rows, phone),
	'phone-chinese': tornado(tornadoRows('zh'), { ...phone, locale: 'zh' }),
	negative: tornado(
		rows.map((row) => ({
			...row,
			low: row.low - 400_000,
			high: row.high - 400_000,
			central: 37_000
		})),
		english
	),
	cost: tornado(tornadoRows('en', -1), english),
	aside: tornado(aside, english),
	still: tornado([{ ...one, low: 25, high: 25, central: 25 }], english),
	empty: tornado([], english)
};
