import { expect, test } from 'vitest';
import { locales } from '../../src/lib/messages/locale';
import { coverageTexts } from '../../src/lib/ui/coverage-texts';
import { categoryRows, trendRows } from '../../src/lib/ui/figure-rows';
import { notIncludedTexts, readingTexts, remarkTexts } from '../../src/lib/ui/remark-texts';
import { sentence } from '../../src/lib/ui/sentence';
import {
	forDataPage,
	forImpactPage,
	labelsShown,
	labelsToMapBy
} from '../../src/lib/ui/trimmed-sample';
import { assessText } from '../support/assess-text';
import { labels } from './assessments';

const result = await assessText(
	'date,category,items,platform,region\n2024-01-01,phone,3,Xianyu,浙江\n2024-02-01,blorb,2,转转,Beijing\n2024-02-01,car_ice,1,,\n2024-03-01,fridge,2,Vinted,\n'
);

test('the impact page says the same of a trimmed result as of the whole', () => {
	const trimmed = forImpactPage(result);
	const shown = labelsShown(labels, result);
	for (const locale of locales) {
		expect(sentence(trimmed.assessment, shown, locale)).toBe(
			sentence(result.assessment, labels, locale)
		);
		expect(coverageTexts(trimmed, shown, locale)).toEqual(coverageTexts(result, labels, locale));
		expect(remarkTexts(trimmed.assessment, locale)).toEqual(remarkTexts(result.assessment, locale));
		expect(notIncludedTexts(trimmed.assessment, shown, locale)).toEqual(
			notIncludedTexts(result.assessment, labels, locale)
		);
		expect(readingTexts(trimmed, locale)).toEqual(readingTexts(result, locale));
		expect(categoryRows(trimmed.assessment, shown, locale)).toEqual(
			categoryRows(result.assessment, labels, locale)
		);
	}
});

test('a trimmed trend keeps every month to the gram', () => {
	const whole = trendRows(result, labels, 'en');
	const rows = trendRows(forImpactPage(result), labels, 'en');
	expect(rows.map(({ month, key }) => [month, key])).toEqual(
		whole.map(({ month, key }) => [month, key])
	);
	rows.forEach(({ kg }, index) => expect(Math.abs(kg - whole[index]!.kg)).toBeLessThan(0.001));
});

test('the data page says the same of what is covered', () => {
	const trimmed = forDataPage(result);
	for (const locale of locales) {
		expect(coverageTexts(trimmed, labelsToMapBy(labels), locale)).toEqual(
			coverageTexts(result, labels, locale)
		);
	}
	expect(trimmed.mapped).toEqual(result.mapped);
	expect(trimmed.assessment.issues).toEqual(result.assessment.issues);
});
