import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/lib/model/assessment';
import { exactly } from '../../src/lib/model/estimate';
import { assessText } from '../support/assess-text';

const issueOf = ({ issues }: Assessment, code: string) =>
	issues.find((issue) => issue.code === code);

describe('unknown platforms', () => {
	test('are named by size, whatever order the engine finds them in', async () => {
		const rows = Array.from(
			{ length: 40 },
			(_, index) => `book,Shop ${index},${(index * 7) % 40}\n`
		);
		const { assessment } = await assessText(`category,platform,items\n${rows.join('')}`);
		// 7 x n mod 40 is 39, 38, 37, 36 and 35 for n = 17, 34, 11, 28 and 5.
		expect(issueOf(assessment, 'unknown_platforms')!.parameters['names']).toBe(
			'Shop 17, Shop 34, Shop 11, Shop 28, Shop 5 …'
		);
	});
});

describe('a mapping to a category that does not exist', () => {
	test('is reported, and its items are unmapped, not unmapped on purpose', async () => {
		const { assessment } = await assessText('category,items\nbook,3\ngizmo,2\n', {
			mapping: new Map([['gizmo', 'no such category']])
		});
		expect(issueOf(assessment, 'mapping_unknown_category')!.count).toBe(1);
		expect(issueOf(assessment, 'unmapped')!.count).toBe(2);
		expect(issueOf(assessment, 'unmapped_on_purpose')).toBeUndefined();
	});
});

describe('overrides per item in a log that weighs', () => {
	test('are not used, and that is said', async () => {
		const csv = 'category,weight_kg\nt_shirt,100\n';
		const overrides = [
			{ category: 't_shirt', parameter: 'handling', value: exactly(5), source: '' },
			{ category: 't_shirt', parameter: 'service', value: exactly(0.7), source: 'survey' }
		] as const;
		const plain = await assessText(csv);
		const { assessment } = await assessText(csv, { method: { overrides } });
		expect(assessment.totals.netAvoidedKgCo2e!.central).toBeCloseTo(
			plain.assessment.totals.netAvoidedKgCo2e!.central,
			9
		);
		expect(issueOf(assessment, 'override_per_item')!.count).toBe(1);
		expect(issueOf(assessment, 'factor_override')!.count).toBe(1);
		expect(issueOf(assessment, 'own_assumption')).toBeUndefined();
	});
});

describe('vehicles in a log that weighs', () => {
	test('are set aside and counted, so that the masses add up', async () => {
		const { assessment } = await assessText(
			'category,weight_kg\ncar_ice,1600\nt_shirt,100\nblorb,7\n'
		);
		expect(assessment.massKg).toEqual({
			total: 1707,
			assessed: 100,
			unmapped: 7,
			withoutFactor: 0,
			setAside: 1600
		});
	});
});
