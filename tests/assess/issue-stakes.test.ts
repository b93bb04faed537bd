import { describe, expect, test } from 'vitest';
import { stakeRange } from '../../src/lib/assess';
import type { Assessment } from '../../src/lib/model/assessment';
import { assessText } from '../support/assess-text';

const resale = { operatingModel: 'platform_resale' } as const;

/** A phone that a platform resells: 54.25 x 0.50 x 0.7 - (2 x 0.47 + 0.05 x 54.25) = 15.335 kg. */
const phone = 15.335;

const stakeOf = ({ issues }: Assessment, code: string) =>
	issues.find((issue) => issue.code === code)?.kgCo2eAtStake;

describe('what an issue could do to the result', () => {
	test('rejected rows are taken to hold as much as the loaded ones', async () => {
		const csv = 'category,items\nsmartphone,10\nsmartphone,30\nsmartphone,many\n';
		const { assessment } = await assessText(csv, resale);
		// (10 + 30) / 2 = 20 items a row; 1 row x 20 x 15.335 = 306.7, half of the total of 613.4.
		expect(assessment.rejectedKgCo2eAtStake).toBeCloseTo(20 * phone, 9);
		const range = stakeRange(assessment, assessment.rejectedKgCo2eAtStake!)!;
		expect(range.share).toBeCloseTo(0.5, 12);
		const { low, high } = assessment.totals.netAvoidedKgCo2e!;
		expect([range.low, range.high]).toEqual([low / 2, high / 2].map((kg) => expect.closeTo(kg, 9)));
	});

	test('none rejected puts nothing at stake', async () => {
		const { assessment } = await assessText('category,items\nsmartphone,10\n', resale);
		expect(assessment.rejectedKgCo2eAtStake).toBe(0);
	});

	test('nothing assessed tells nothing', async () => {
		const { assessment } = await assessText('category,items\nzzqx,10\nzzqx,many\n', resale);
		expect(assessment.rejectedKgCo2eAtStake).toBeNull();
		expect(stakeOf(assessment, 'unmapped')).toBeNull();
		expect(stakeRange(assessment, 1)).toBeNull();
	});

	test('an unmapped word without a suggestion weighs as much as the mean item', async () => {
		const csv = 'category,items\nsmartphone,40\nzzqx,10\n';
		const { assessment } = await assessText(csv, resale);
		// 10 x 15.335 = 153.35.
		expect(stakeOf(assessment, 'unmapped')).toBeCloseTo(10 * phone, 9);
	});

	test('prices that cannot be read put nothing of the total at stake', async () => {
		const csv = 'category,items,price\nsmartphone,1,5\nsmartphone,1,6\nsmartphone,1,dear\n';
		const { assessment } = await assessText(csv, resale);
		expect(stakeOf(assessment, 'price_unreadable')).toBe(0);
	});

	test('copies weigh what they hold', async () => {
		const rows = Array.from({ length: 30 }, (_, at) => `${1000 + at},smartphone,2`);
		const csv = `order,category,items\n${[...rows, rows[0]].join('\n')}\n`;
		const { assessment } = await assessText(csv, resale);
		// One copy of 2 items: 2 x 15.335 = 30.67.
		expect(stakeOf(assessment, 'duplicate_rows')).toBeCloseTo(2 * phone, 9);
	});

	test('months without trades weigh as much as the mean month', async () => {
		const csv =
			'date,category,items\n2024-01-05,smartphone,10\n2024-02-05,smartphone,20\n2024-04-05,smartphone,30\n';
		const { assessment } = await assessText(csv, resale);
		// Three months hold 60 items, so 20 in the missing one: 20 x 15.335 = 306.7.
		expect(stakeOf(assessment, 'missing_months')).toBeCloseTo(20 * phone, 9);
	});

	test('a unit in a name stakes all that it adds', async () => {
		const csv = 'category,件数（万件）\nsmartphone,1\nsmartphone,2\n';
		const { assessment } = await assessText(csv, resale);
		// 30,000 items where 3 could be meant: 29,997 x 15.335.
		expect(stakeOf(assessment, 'items_scaled')).toBeCloseTo(29_997 * phone, 4);
	});

	test('goods that are used in a way that can turn the sign stake their own net', async () => {
		const { assessment } = await assessText('category,items\ntv,1\nsmartphone,1\n', resale);
		const issue = assessment.issues.find(({ code }) => code === 'sign_can_reverse');
		const part = assessment.byCategory.find(({ category }) => category === 'tv')!;
		expect(issue?.kgCo2eAtStake).toBe(Math.abs(part.netAvoidedKgCo2e!.central));
	});
});
