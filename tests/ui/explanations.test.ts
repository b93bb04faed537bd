import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/messages/locale';
import { explanations } from '../../src/lib/ui/explanations';
import { notIncludedTexts, readingTexts, remarkTexts } from '../../src/lib/ui/remark-texts';
import { assessed, labels, plain } from './assessments';

const labelsOf = (entries: ReturnType<typeof explanations>) =>
	entries.map(({ label }) => plain(label));
const textOf = (entries: ReturnType<typeof explanations>, id: string) =>
	plain(entries.find((entry) => entry.id === id)?.paragraphs.join(' ') ?? '');

describe('what stands under the sentence', () => {
	test('names range, displacement, pack, method and review in both languages', async () => {
		const { assessment } = await assessed('phones');
		expect(labelsOf(explanations(assessment, labels, 'en'))).toEqual([
			expect.stringMatching(/^Likely [\d.]+ to [\d.]+ t$/),
			'displacement 0.50',
			'factor pack 2026.1',
			'method: Default',
			'not critically reviewed'
		]);
		expect(labelsOf(explanations(assessment, labels, 'zh'))).toEqual([
			expect.stringMatching(/^很可能为 [\d.]+ 至 [\d.]+ 吨$/),
			'替代率 0.50',
			'因子包 2026.1',
			'方法：默认方法',
			'未经鉴定性评审'
		]);
	});

	test('says that the sign is uncertain where the range has both', async () => {
		const { assessment } = await assessed('book');
		const [range] = explanations(assessment, labels, 'en');
		expect(range!.label).toMatch(/sign uncertain$/);
		expect(plain(range!.paragraphs.join(' '))).toContain('may be none');
	});

	test('states no range and no displacement of its own for published net figures', async () => {
		const options = { method: { preset: 'published-direct' } };
		const { assessment } = await assessed('phones', options);
		const entries = explanations(assessment, labels, 'en');
		expect(labelsOf(entries).slice(0, 2)).toEqual(['no range stated', 'published net figures']);
		expect(textOf(entries, 'displacement')).not.toMatch(/Displacement rate/);
	});

	test('gives the single values of a preset without a range and without our judgement', async () => {
		const { assessment } = await assessed('phones', { method: { preset: 'half-life' } });
		const text = textOf(explanations(assessment, labels, 'en'), 'displacement');
		expect(text).toContain('**Displacement rate** 1: ');
		expect(text).toContain('**Service share** 0.5: ');
		expect(text).not.toMatch(/judgement/);
	});

	test('has no range where nothing has a result', async () => {
		const { assessment } = await assessed('unknown');
		for (const locale of locales) {
			const ids = explanations(assessment, labels, locale).map(({ id }) => id);
			expect(ids).toEqual(['displacement', 'pack', 'method', 'review']);
		}
	});
});

describe('the remarks', () => {
	test('state vehicles that stand apart, with their range', async () => {
		const { assessment } = await assessed('partly');
		const [text] = remarkTexts(assessment, 'en').map(plain);
		expect(text).toMatch(/1 vehicle, about 1\.59 t CO₂e net avoided \([\d.]+ to [\d.]+ t\)\.$/);
	});

	test('state returns and what they do', async () => {
		const { assessment } = await assessed('returned');
		expect(remarkTexts(assessment, 'en').map(plain)).toEqual([
			'Returned: 3 items. Each takes back what it displaced and adds another parcel.'
		]);
	});

	test('warn of use only where such a category is part of a result', async () => {
		const cars = await assessed('vehicles');
		const phones = await assessed('phones');
		expect(notIncludedTexts(phones.assessment, labels, 'en')).toHaveLength(1);
		expect(notIncludedTexts(cars.assessment, labels, 'en')[1]).toContain('Combustion car');
		expect(notIncludedTexts(cars.assessment, labels, 'zh')[1]).toContain('燃油汽车');
	});

	test('say how the log was read, without saying a name twice', async () => {
		const weighed = await assessed('weighed');
		expect(readingTexts(weighed, 'en').map(plain)).toEqual([
			'2 of 2 rows loaded, 0 rejected.',
			'Columns used: category; mass: weight_kg.'
		]);
		expect(readingTexts(weighed, 'zh').map(plain)).toEqual([
			'共 2 行，读入 2 行，拒绝 0 行。',
			'所用的列：品类：category；重量：weight_kg。'
		]);
	});
});
