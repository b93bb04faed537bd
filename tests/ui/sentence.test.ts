import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/messages/locale';
import { sentence } from '../../src/lib/ui/sentence';
import type { TestOptions } from '../support/assess-text';
import { assessed, labels, plain, type Expected, type logs } from './assessments';

interface Case {
	readonly title: string;
	readonly log: keyof typeof logs;
	readonly options?: TestOptions;
	readonly says: Expected;
}

const included: TestOptions = { method: { vehicles: 'include' } };

const cases: readonly Case[] = [
	{
		title: 'what many items avoided in two whole years',
		log: 'phones',
		says: {
			en: '2,500 second-hand items avoided about **46.3 tonnes CO₂e** in 2024 and 2025.',
			zh: '2024年与2025年，2,500 件二手物品避免了约 **46.3 吨 CO₂e** 的排放。'
		}
	},
	{
		title: 'what one item avoided, without dates',
		log: 'laptop',
		says: {
			en: '1 second-hand item avoided about **86.8 kg CO₂e**.',
			zh: '1 件二手物品避免了约 **86.8 千克 CO₂e** 的排放。'
		}
	},
	{
		title: 'of one item that costs: it, and one day',
		log: 'book',
		says: {
			en: '1 second-hand item caused about **0.01 kg CO₂e** more than it avoided on 5 Mar 2024, though the direction is not certain.',
			zh: '2024年3月5日，1 件二手物品造成的排放可能比避免的多出约 **0.01 千克 CO₂e**，但正负并不确定。'
		}
	},
	{
		title: 'of several items that cost: they, and a whole month',
		log: 'books',
		says: {
			en: '20 second-hand items caused about **0.2 kg CO₂e** more than they avoided in Mar 2024, though the direction is not certain.',
			zh: '2024年3月，20 件二手物品造成的排放可能比避免的多出约 **0.2 千克 CO₂e**，但正负并不确定。'
		}
	},
	{
		title: 'of a log of vehicles alone',
		log: 'vehicles',
		says: {
			en: '12 second-hand vehicles avoided about **19.1 tonnes CO₂e**.',
			zh: '12 辆二手车避免了约 **19.1 吨 CO₂e** 的排放。'
		}
	},
	{
		title: 'the same of vehicles alone while vehicles are counted in',
		log: 'vehicles',
		options: included,
		says: {
			en: '12 second-hand vehicles avoided about **19.1 tonnes CO₂e**.',
			zh: '12 辆二手车避免了约 **19.1 吨 CO₂e** 的排放。'
		}
	},
	{
		title: 'of items alone while vehicles stand apart',
		log: 'mixed',
		says: {
			en: '10 second-hand items avoided about **185 kg CO₂e**.',
			zh: '10 件二手物品避免了约 **185 千克 CO₂e** 的排放。'
		}
	},
	{
		title: 'of items and vehicles while vehicles are counted in',
		log: 'mixed',
		options: included,
		says: {
			en: '12 second-hand items and vehicles avoided about **3.38 tonnes CO₂e**.',
			zh: '12 件二手物品（含车辆）避免了约 **3.38 吨 CO₂e** 的排放。'
		}
	},
	{
		title: 'of goods by their mass',
		log: 'weighed',
		says: {
			en: '830 kg of second-hand goods avoided about **5.88 tonnes CO₂e**.',
			zh: '830 千克二手物品避免了约 **5.88 吨 CO₂e** 的排放。'
		}
	},
	{
		title: 'of more returns than sales',
		log: 'returned',
		says: {
			en: 'At least as many items came back as were sold, which caused about **58.4 kg CO₂e** more than it avoided.',
			zh: '退货不少于售出，造成的排放比避免的多出约 **58.4 千克 CO₂e**。'
		}
	},
	{
		title: 'that nothing can be assessed',
		log: 'unknown',
		says: {
			en: 'The 7 second-hand items in this log cannot be assessed yet, so their effect is not known.',
			zh: '这份日志里的 7 件二手物品还无法评估，因此影响未知。'
		}
	},
	{
		title: 'that there is nothing',
		log: 'empty',
		says: { en: 'This log holds no items.', zh: '这份日志里没有物品。' }
	}
];

describe('the sentence says', () => {
	test.each(cases)('$title', async ({ log, options, says }) => {
		const { assessment } = await assessed(log, options);
		for (const locale of locales) {
			expect(plain(sentence(assessment, labels, locale))).toBe(says[locale]);
		}
	});

	test('that both kinds come out even', async () => {
		const { assessment } = await assessed('laptop');
		const net = { ...assessment.totals.netAvoidedKgCo2e!, low: -1, central: 0, high: 1 };
		const even = { ...assessment, totals: { ...assessment.totals, netAvoidedKgCo2e: net } };
		expect(plain(sentence(even, labels, 'en'))).toBe(
			'1 second-hand item avoided as much as it caused.'
		);
		expect(plain(sentence(even, labels, 'zh'))).toBe('1 件二手物品避免的排放与造成的排放相抵。');
	});
});
