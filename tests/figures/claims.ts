import { claims, darkTheme, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { claimRows } from './uncertainty-samples';

const rows = claimRows('en');
const [own] = rows;
const mayBeNone = { ...own!, kgPerItem: { low: null, central: 0.9, high: 6 } };

export const figures: Readonly<Record<string, Figure>> = {
	normal: claims(rows, english),
	chinese: claims(claimRows('zh'), chinese),
	dark: claims(rows, { ...english, theme: darkTheme }),
	phone: claims(rows, phone),
	'phone-chinese': claims(claimRows('zh'), { ...phone, locale: 'zh' }),
	'without-log': claims(rows.slice(1), english),
	'may-be-none': claims([mayBeNone, ...rows.slice(1, 4)], english),
	negative: claims(
		[{ ...own!, kgPerItem: { low: -3, central: -1, high: 0.5 } }, ...rows.slice(6)],
		english
	),
	single: claims([own!], english),
	empty: claims([], english)
};
