import { describe, expect, test } from 'vitest';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { assignmentOf } from '../../src/lib/model/column-assignment';
import type { ColumnPlan } from '../../src/lib/model/reading';
import { columnsOf, levelChoice, withRole } from '../../src/lib/ui/column-roles';
import { inMappingOrder } from '../../src/lib/ui/mapping-order';
import { mergedMapping } from '../../src/lib/ui/merged-mapping';
import { readingChoices, withChoice } from '../../src/lib/ui/reading-choices';
import {
	isSameLog,
	isSameMapping,
	isSample,
	isSynthetic,
	sampleRequest
} from '../../src/lib/ui/request';
import { statusColumns } from '../../src/lib/ui/status-columns';
import { assessText } from '../support/assess-text';
import { assessed } from './assessments';

describe('a request', () => {
	const file = fileOfBytes('a.csv', new Uint8Array());

	test('without files asks for the sample', () => {
		expect(isSample(sampleRequest)).toBe(true);
		expect(isSample({ ...sampleRequest, files: [file] })).toBe(false);
	});

	test('is synthetic with the sample or any invented log, and not with a user’s own', () => {
		const invented = { ...file, synthetic: true as const };
		expect(isSynthetic(sampleRequest)).toBe(true);
		expect(isSynthetic({ ...sampleRequest, files: [file, invented] })).toBe(true);
		expect(isSynthetic({ ...sampleRequest, files: [file] })).toBe(false);
	});

	test('reads again only when files or reading change', () => {
		const mapped = { ...sampleRequest, mapping: new Map([['a', 'book']]) };
		expect(isSameLog(sampleRequest, mapped)).toBe(true);
		expect(isSameMapping(sampleRequest, mapped)).toBe(false);
		expect(isSameLog(sampleRequest, { ...sampleRequest, read: {} })).toBe(false);
	});

	test('maps again when the operating model changes, and not when the method does', () => {
		const operated = { ...sampleRequest, operatingModel: 'c2c_local' };
		const method = { ...sampleRequest.method, preset: 'half-life' };
		expect(isSameMapping(sampleRequest, operated)).toBe(false);
		expect(isSameMapping(sampleRequest, { ...sampleRequest, method })).toBe(true);
	});
});

describe('a mapping', () => {
	test('keeps what was said before and puts what is said last at the end', () => {
		const before = new Map([
			['a', 'book'],
			['b', 'toy']
		]);
		const merged = mergedMapping(before, [
			['a', null],
			['c', 'coat']
		]);
		expect([...merged]).toEqual([
			['b', 'toy'],
			['a', null],
			['c', 'coat']
		]);
		expect(before.get('a')).toBe('book');
	});

	test('is worked through open words first, then by what is at stake', async () => {
		const { mapped } = await assessText('category,items\nbook,2\nblorb,1\nlaptop,9\nquux,5\n');
		expect(inMappingOrder(mapped).map(({ sourceCategory }) => sourceCategory)).toEqual([
			'quux',
			'blorb',
			'laptop',
			'book'
		]);
	});
});

/** The columns of the test's log, as they are shown. */
const shown = (plan: ColumnPlan) => ({ plan, columns: ['date', 'category', 'items'] });

describe('a column', () => {
	test('is shown with its first values and its role', async () => {
		const columns = columnsOf(await assessed('phones'));
		expect(columns.map(({ name, assignment }) => [name, assignment?.role])).toEqual([
			['date', 'date'],
			['category', 'category'],
			['items', 'items']
		]);
		expect(columns[0]!.samples).toEqual(['2024-01-01', '2025-12-31']);
	});

	test('that takes a role gives up the one it had', async () => {
		const { plan } = await assessed('phones');
		expect(withRole(shown(plan), {}, 'items', 'mass')).toEqual({ items: null, mass: 'items' });
	});

	test('that takes no role only gives one up', async () => {
		const { plan } = await assessed('phones');
		const roles = withRole(shown(plan), { platform: 'x' }, 'date', '');
		expect(roles).toEqual({ platform: 'x', date: null });
	});

	test('becomes one more level of the category, in the order of the columns', async () => {
		const { plan } = await assessed('phones');
		const one = withRole(shown(plan), {}, 'date', levelChoice);
		expect(one).toEqual({ date: null, category: 'date,category' });
	});

	test('leaves the other levels as they are when it is no level any more', () => {
		const category = { column: 'c', above: ['a', 'b'], confidence: 1, by: 'user' } as const;
		const levels = { roles: [{ role: 'category', ...category }] } as const;
		expect(assignmentOf(levels, 'b')?.level).toBe(2);
		const from = { plan: levels, columns: ['a', 'b', 'c', 'd'] };
		expect(withRole(from, {}, 'b', '')).toEqual({ category: 'a,c' });
		expect(withRole(from, {}, 'c', 'region')).toEqual({ category: 'a,b', region: 'c' });
		expect(withRole(from, {}, 'd', levelChoice)).toEqual({ category: 'a,b,c,d' });
		expect(withRole(from, {}, 'a', 'category')).toEqual({ category: 'a' });
	});
});

describe('a choice of reading', () => {
	test('is offered with what was found, in the language of the page', async () => {
		const result = await assessed('phones');
		const found = (locale: 'en' | 'zh') =>
			readingChoices(result, locale).map((choice) => choice.found);
		expect(found('en')).toEqual(['UTF-8', 'comma', '"', '1', 'year, month, day', 'point: 1.5']);
		expect(found('zh')).toEqual(['UTF-8', '逗号', '"', '1', '年、月、日', '点：1.5']);
	});

	test('is left to the sniffing again when it is emptied', () => {
		expect(withChoice({ delimiter: ';' }, 'delimiter', '')).toEqual({ delimiter: undefined });
		expect(withChoice({}, 'headerRow', '3')).toEqual({ headerRow: 3 });
	});
});

describe('a status column', () => {
	const csv = 'category,status\nbook,done\nbook,cancelled\nlaptop,done\n';

	test('is offered with the values it holds', async () => {
		const result = await assessText(csv);
		expect(statusColumns(result, [])).toEqual([
			{ column: 'status', values: ['done', 'cancelled'] }
		]);
	});

	test('stays offered once it is filtered by, with the value chosen', async () => {
		const where = [{ column: 'status', value: 'done' }];
		const result = await assessText(csv, { read: { where } });
		expect(statusColumns(result, where).map(({ column }) => column)).toEqual(['status']);
		expect(result.assessment.rows.filtered).toBe(1);
	});
});
