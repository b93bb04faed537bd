import { darkTheme, evidence, type Figure } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';
import { evidenceRows } from './uncertainty-samples';

const rows = evidenceRows('en');
const same = rows.points.map((point, index) => ({
	...point,
	family: 'One family',
	kg: 50 + (index % 3) * 0.1
}));
const none = { label: 'Antiques', factor: null, own: null, points: [] };

export const figures: Readonly<Record<string, Figure>> = {
	normal: evidence(rows, english),
	chinese: evidence(evidenceRows('zh'), chinese),
	dark: evidence(rows, { ...english, theme: darkTheme }),
	phone: evidence(rows, phone),
	'phone-chinese': evidence(evidenceRows('zh'), { ...phone, locale: 'zh' }),
	'own-outside': evidence({ ...rows, own: { low: 100, central: 110, high: 120 } }, english),
	crowded: evidence({ ...rows, own: null, points: same }, english),
	'without-factor': evidence({ ...rows, factor: null, own: null }, english),
	negative: evidence(
		{ ...rows, own: { low: -8, central: -2, high: 4 }, points: rows.points.slice(0, 4) },
		english
	),
	empty: evidence(none, english)
};
