import { darkTheme, flow, type Figure, type FlowRow } from '../../src/lib/figures/index';
import { chinese, english, phone } from './samples';

const groups = [
	['electronics', 'Electronics', '电子产品', 210_000],
	['clothing', 'Clothing', '服装', 98_000],
	['furniture', 'Furniture', '家具', 61_000],
	['books', 'Books and media', '图书音像', 2_000]
] as const;
const models = [
	['c2c_shipped', 'Shipped between users', '用户间寄送', 0.7, 0.2],
	['platform_resale', 'Bought and resold by the platform', '平台收购后转售', 0.3, 0.4]
] as const;

/** Displaced and added emissions; books cost more than they avoid. */
export function flowRows(locale: 'en' | 'zh', copies = 1): readonly FlowRow[] {
	return Array.from({ length: copies }, (_, copy) =>
		groups.flatMap(([group, en, zh, kg]) =>
			models.map(([model, modelEn, modelZh, share, part]) => ({
				group: `${group}${copy}`,
				groupLabel: locale === 'en' ? en : zh,
				model,
				modelLabel: locale === 'en' ? modelEn : modelZh,
				displaced: kg * share,
				added: group === 'books' ? kg * share * 2 : kg * share * part,
				direct: 0
			}))
		)
	).flat();
}

export const figures: Readonly<Record<string, Figure>> = {
	normal: flow(flowRows('en'), english),
	chinese: flow(flowRows('zh'), chinese),
	dark: flow(flowRows('en'), { ...english, theme: darkTheme }),
	phone: flow(flowRows('en'), phone),
	'phone-chinese': flow(flowRows('zh'), { ...phone, locale: 'zh' }),
	many: flow(flowRows('en', 4), english),
	cost: flow(
		flowRows('en').map((row) => ({ ...row, added: row.displaced * 3 })),
		english
	),
	empty: flow([], english)
};
