import { describe, expect, test } from 'vitest';
import { copiedNumbers, numberText } from '../../../src/lib/ui/commands/number-text';
import { assessed, labels } from '../assessments';

const source = { log: 'march.csv', view: [], ownValues: 0 };

describe('a copied number', () => {
	test('says its range, log, period, pack, method and where it was made', async () => {
		const { assessment } = await assessed('phones');
		const [net] = copiedNumbers(assessment, labels, 'en');
		const parts = numberText(net!, assessment, source, labels, 'en').split('; ');
		expect(parts[0]).toMatch(/^Net avoided emissions: [\d.]+ t CO₂e \(range [\d.]+ to [\d.]+ t\)$/);
		expect(parts[1]).toBe('march.csv');
		expect(parts).toContain('factor pack 2026.1');
		expect(parts).toContain('method: Default');
		expect(parts).toContain('not critically reviewed');
		expect(parts.at(-1)).toBe('made with Reprise');
	});

	test('says what is in view and that values are the reader’s own, in both languages', async () => {
		const { assessment } = await assessed('phones');
		const said = { ...source, view: ['Platform: Xianyu'], ownValues: 2 };
		const [net] = copiedNumbers(assessment, labels, 'en');
		expect(numberText(net!, assessment, said, labels, 'en')).toContain('; only Platform: Xianyu; ');
		expect(numberText(net!, assessment, said, labels, 'en')).toContain(
			'2 factor values of one’s own'
		);
		expect(numberText(net!, assessment, said, labels, 'zh')).toContain('；仅含 Platform: Xianyu；');
		expect(numberText(net!, assessment, said, labels, 'zh')).toContain('自设因子值 2 个');
	});

	test('has a range where it is estimated, and says that it is counted where it is', async () => {
		const { assessment } = await assessed('phones');
		const numbers = copiedNumbers(assessment, labels, 'en');
		expect(numbers.map(({ id }) => id.split(/[.=]/)[0])).toEqual([
			...['total', 'equivalence', 'equivalence', 'count']
		]);
		for (const { text } of numbers.slice(0, 3)) expect(text).toMatch(/\(range .+\)$/);
		expect(numbers[3]!.text).toMatch(/^Items given a further life: [\d,]+ \(counted\)$/);
	});

	test('states no range where the method has none', async () => {
		const { assessment } = await assessed('phones', { method: { preset: 'published-direct' } });
		const [net] = copiedNumbers(assessment, labels, 'en');
		expect(net!.text).toMatch(/\(no range stated\)$/);
	});

	test('that is not known is said to be unknown', async () => {
		const { assessment } = await assessed('unknown');
		const numbers = copiedNumbers(assessment, labels, 'zh');
		expect(numbers[0]!.text).toBe('净避免排放：未知');
	});
});
