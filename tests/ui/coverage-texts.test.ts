import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/messages/locale';
import { coverageTexts } from '../../src/lib/ui/coverage-texts';
import { assessed, labels, plain, type Expected, type logs } from './assessments';

const cases: readonly (readonly [string, keyof typeof logs, Expected])[] = [
	['everything', 'phones', { en: '100 % of items have a result.', zh: '100% 的物品有结果。' }],
	[
		'each gap with its size and its reason',
		'partly',
		{
			en: '55.6 % of items have a result. Unmapped: 3 items in 1 source category, with about 55.6 kg at stake. No factor: 4 items. Set apart: 1 vehicle.',
			zh: '55.6% 的物品有结果。 未映射：3 件，分属 1 个原始品类，涉及约 55.6 千克。 没有因子：4 件。 车辆单列：1 辆。'
		}
	],
	['vehicles', 'vehicles', { en: '100 % of vehicles have a result.', zh: '100% 的车辆有结果。' }],
	[
		'mass',
		'weighed',
		{
			en: '93.3 % of the mass has a result. Unmapped: 60 kg in 1 source category, with about 495 kg at stake.',
			zh: '93.3% 的重量有结果。 未映射：60 千克，分属 1 个原始品类，涉及约 495 千克。'
		}
	],
	[
		'nothing, and no guess at what is missing',
		'unknown',
		{
			en: '0 % of items have a result. Unmapped: 7 items in 1 source category.',
			zh: '0% 的物品有结果。 未映射：7 件，分属 1 个原始品类。'
		}
	],
	[
		'that there is nothing to cover',
		'empty',
		{ en: 'There is nothing to cover.', zh: '没有可覆盖的物品。' }
	]
];

describe('the coverage texts state', () => {
	test.each(cases)('%s', async (_, log, says) => {
		const result = await assessed(log);
		for (const locale of locales) {
			expect(plain(coverageTexts(result, labels, locale).join(' '))).toBe(says[locale]);
		}
	});
});
