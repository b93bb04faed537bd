import { describe, expect, test } from 'vitest';
import { planColumns } from '../../../src/lib/ingest/columns/plan-columns';
import { isYearlessDate } from '../../../src/lib/ingest/columns/yearless-date';
import { sniff } from '../../../src/lib/ingest/sniff/sniff';
import { isCategoryWord, loaded, textFile } from '../helpers';

describe('a date without a year', () => {
	test.each(['03-15', '15/3', '15.3.', '3月15日', '03-15 14:20', '15. März', 'Mar 15', '5 mars'])(
		'is %s',
		(text) => {
			expect(isYearlessDate(text)).toBe(true);
		}
	);

	test.each(['2024-03-15', '13-15', '0-3', '32/1', 'March', '15', 'room 12', '45-10', ''])(
		'is not %s',
		(text) => {
			expect(isYearlessDate(text)).toBe(false);
		}
	);

	test('is refused with what it lacks', async () => {
		const text =
			'date,category,items\n2024-01-01,phone,1\n2024-01-02,coat,1\n2024-01-03,coat,1\n03-15,phone,2\nsoon,phone,3\n';
		await loaded([textFile(text)], {}, ({ rejects }) => {
			expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[5, 'date_without_year'],
				[6, 'date_unreadable']
			]);
		});
	});

	test('makes a column no dates, which is said with its name', async () => {
		const reading = await sniff(textFile('成交日期,品类,数量\n3月15日,手机,1\n4月1日,手机,2\n'));
		const { plan, issues } = planColumns([reading], { isCategoryWord });
		expect(plan.roles.map(({ role }) => role)).not.toContain('date');
		expect(issues).toContainEqual({
			code: 'dates_without_year',
			parameters: { column: '成交日期', sample: '3月15日' },
			count: 1
		});
	});
});
