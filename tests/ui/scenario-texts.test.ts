import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/lib/model/scenario';
import { exactly } from '../../src/lib/model/estimate';
import { explanations } from '../../src/lib/ui/explanations';
import { scenarioTexts } from '../../src/lib/ui/scenario-texts';
import { newScenario } from '../../src/lib/ui/scenario-list';
import { sentence } from '../../src/lib/ui/sentence';
import { assessed, labels, plain } from './assessments';

const base = {
	preset: 'default',
	displacement: { low: 0.27, central: 0.5, high: 0.72 },
	service: { low: 0.5, central: 0.7, high: 1 }
};
const full: Scenario = {
	...newScenario('Plan', 'half-life'),
	displacement: [{ group: null, value: exactly(0.4) }],
	service: [{ group: 'fashion', value: exactly(1) }],
	handlingTimes: 0.5,
	penetration: { fromPercent: 8, toPercent: 20 },
	region: 'JP'
};

describe('what a scenario changes', () => {
	test('is said setting by setting, against the base', () => {
		expect(scenarioTexts(full, base, labels, 'en')).toEqual([
			'Starts from: Half a life.',
			'Displacement rate for all goods: 0.4 in place of 0.5 (0.27 to 0.72).',
			'Service share for Fashion: 1.',
			'Handling times 0.5.',
			'Share of the market from 8 % to 20 %: 2.5 times the volume.',
			'Household and grid: Japan.'
		]);
		expect(scenarioTexts(full, base, labels, 'zh')).toContain(
			'市场渗透率由 8% 升至 20%，交易量为 2.5 倍。'
		);
	});

	test('is nothing where it states nothing', () => {
		const nothing = newScenario('Nothing', 'default');
		expect(scenarioTexts(nothing, base, labels, 'en')).toEqual(['Nothing yet: it is the base.']);
	});
});

describe('a result under a scenario', () => {
	const shown = () => assessed('phones', { method: { scenario: full } });

	test('is named by it in its sentence and in what it rests on', async () => {
		const { assessment } = await shown();
		expect(plain(sentence(assessment, labels, 'en'))).toMatch(
			/^What if, under “Plan”: 6,250 second-hand items avoided/
		);
		const entries = explanations(assessment, labels, 'en');
		const own = entries.find(({ id }) => id === 'scenario')!;
		expect(own.label).toBe('scenario: Plan');
		expect(own.paragraphs.join(' ')).toContain('2.5 times the volume');
		const range = entries.find(({ id }) => id === 'range')!;
		expect(range.paragraphs.join(' ')).toContain('never by a scenario');
	});
});
