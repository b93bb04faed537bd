import { beforeAll, describe, expect, test } from 'vitest';
import { pressSentences } from '../../src/lib/ui/studio/press-sentences';
import type { FigureSubject } from '../../src/lib/ui/studio/figure-subject';
import { subjectOf } from '../support/drawn-figures';

const log = 'date,category,items\n2024-01-05,smartphone,1000\n2024-12-05,laptop,500\n';

describe('sentences for the press', () => {
	let subject: FigureSubject;
	beforeAll(async () => {
		subject = await subjectOf(log, 'en');
	});

	test('begin with the cautious figure, then the central one with its range, then what it equals', () => {
		const [least, about, ...equal] = pressSentences(subject, 'en');
		expect(least).toMatch(
			/^1,500 second-hand items, .*2024: at least .*CO₂e avoided net \(5th percentile/
		);
		expect(about).toMatch(/: about .*CO₂e avoided net \(modelled range .* to .*percentile\)/);
		for (const sentence of [least, about]) {
			expect(sentence).toContain('Covered: 100 %; factor pack 2026.1; source: log.csv.');
		}
		// A tree and a household, each alone, with its year and its source.
		expect(equal).toHaveLength(2);
		for (const sentence of equal) expect(sentence).toMatch(/ \(.*\d{4}.*\): .* Source: .+\.$/);
	});

	test('are there in both languages, whichever the page has', () => {
		const [least, about] = pressSentences(subject, 'zh');
		expect(least).toMatch(/净避免至少 .*第 5 百分位/);
		expect(about).toMatch(/净避免约 .*模型区间/);
	});

	test('promise no floor where the range reaches to zero', async () => {
		const own = { ...subject.result.assessment.totals.netAvoidedKgCo2e!, cautious: null };
		const totals = { ...subject.result.assessment.totals, netAvoidedKgCo2e: own };
		const result = { ...subject.result, assessment: { ...subject.result.assessment, totals } };
		expect(pressSentences({ ...subject, result }, 'en')[0]).toMatch(/: about /);
	});
});
