import {
	categories,
	darkTheme,
	operatingModels,
	pageTheme,
	platforms,
	regions,
	type Figure
} from '../../src/lib/figures/index';
import { categoryRows, chinese, english, phone, ranked } from './samples';

const long = [
	ranked('Furniture and furnishings for gardens, terraces and balconies, without textiles', 12),
	ranked('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 5),
	ranked('二手奢侈品箱包与腕表及其配件（含鉴定与保养服务）以及其他未列明的贵重物品', 0.004),
	ranked(null, -0.8)
];

const regionRows = Array.from({ length: 31 }, (_, index) =>
	ranked(`Province ${index + 1}`, 900 / (index + 2))
);

const modelRows = [ranked('Collected and resold by the platform', 61), ranked('By post', 40)];

export const figures: Readonly<Record<string, Figure>> = {
	normal: categories(categoryRows('en'), english),
	chinese: categories(categoryRows('zh'), chinese),
	dark: categories(categoryRows('en'), { ...english, theme: darkTheme }),
	page: categories(categoryRows('en'), { ...english, theme: pageTheme }),
	phone: categories(categoryRows('en'), phone),
	'phone-chinese': categories(categoryRows('zh'), { ...phone, locale: 'zh' }),
	wide: categories(categoryRows('en'), { ...english, width: 1200 }),
	'few-rows': categories(categoryRows('en'), { ...english, maxRows: 5 }),
	negative: categories([ranked('Books', -2), ranked('Discs', -0.4), ranked('Cups', 0.1)], english),
	single: platforms([ranked('Xianyu', 437)], english),
	platforms: platforms(
		[ranked('Xianyu', 300), ranked('Zhuanzhuan', 90), ranked(null, 47)],
		english
	),
	'long-names': platforms(long, english),
	'long-names-phone': platforms(long, phone),
	regions: regions(regionRows, english),
	'operating-models': operatingModels(modelRows, { ...english, width: 480 }),
	uncovered: platforms([ranked('Kongfz', null), ranked(null, null, { items: null })], english),
	huge: platforms([ranked('A', 6.6e8), ranked('B', 3), ranked('C', -2e8)], chinese),
	empty: categories([], english)
};
