import { darkTheme, presets, scenarios, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { methodRows } from './uncertainty-samples';

const rows = methodRows('en');
const [base, , , , low] = rows;

export const figures: Readonly<Record<string, Figure>> = {
	normal: presets(rows, english),
	chinese: presets(methodRows('zh'), chinese),
	dark: presets(rows, { ...english, theme: darkTheme }),
	phone: presets(rows, phone),
	'phone-chinese': presets(methodRows('zh'), { ...phone, locale: 'zh' }),
	scenarios: scenarios(
		[base!, { ...low!, label: 'Penetration of 20 %', note: 'volume + 12 % a year' }],
		english
	),
	plain: scenarios(
		rows.slice(0, 3).map((row) => ({ ...row, note: '', change: null })),
		english
	),
	negative: presets(
		rows.map((row) => (row.net === null ? row : { ...row, net: low!.net })),
		english
	),
	nothing: presets([{ ...base!, net: null }], english),
	empty: presets([], english)
};
