import { darkTheme, waterfall, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { waterfallRows } from './uncertainty-samples';

const rows = waterfallRows('en');
const many = Array.from({ length: 30 }, (_, index) => ({
	key: String(index),
	label: `Category ${index + 1}`,
	kg: (index % 3 === 0 ? -1 : 1) * (30 - index) * 1000
}));
const added = many.reduce((sum, { kg }) => sum + kg, 0);

export const figures: Readonly<Record<string, Figure>> = {
	normal: waterfall(rows, english),
	chinese: waterfall(waterfallRows('zh'), chinese),
	dark: waterfall(rows, { ...english, theme: darkTheme }),
	phone: waterfall(rows, phone),
	'phone-chinese': waterfall(waterfallRows('zh'), { ...phone, locale: 'zh' }),
	'small-steps': waterfall(waterfallRows('en', 9_000_000), english),
	many: waterfall({ ...rows, steps: many, to: { ...rows.to, kg: rows.from.kg + added } }, english),
	negative: waterfall(waterfallRows('en', -90_000), english),
	'not-attributed': waterfall({ ...rows, to: { ...rows.to, kg: 150_000 } }, english),
	empty: waterfall({ ...rows, steps: [], to: { ...rows.to, kg: rows.from.kg } }, english)
};
