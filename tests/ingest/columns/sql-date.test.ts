import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateNumbers, dateOrder, writtenForms } from '../../../src/lib/ingest/columns/date-order';
import { dateShape } from '../../../src/lib/ingest/columns/date-shape';
import { sqlDateSteps, type DateColumn } from '../../../src/lib/ingest/columns/sql-date';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { Engine } from '../../../src/lib/model/engine';
import { name, raw, sql } from '../../../src/lib/sql';

let engine: Engine;
beforeAll(async () => {
	engine = await openNodeEngine();
});
afterAll(() => engine.close());

/** The days that a column of texts is read as, with what its values say about it unless told. */
async function daysOf(texts: readonly string[], told: Partial<DateColumn> = {}) {
	const samples = [...new Set(texts)].slice(0, 20);
	const { order } = dateOrder(samples);
	const column = { order, numbers: dateNumbers(samples), forms: writtenForms(samples), ...told };
	const rows = texts.map((text, row) => `(${row}, ${sql`${text}`.text})`).join(', ');
	const from = sqlDateSteps(raw('date_text'), column).reduce(
		(before, [step, value]) => sql`(SELECT *, ${value} AS ${name(step)} FROM ${before})`,
		raw(`(VALUES ${rows}) AS written (place, date_text)`)
	);
	const { data } = await engine.query(
		`SELECT CAST(day AS VARCHAR) FROM ${from.text} ORDER BY place`
	);
	return data[0]!;
}

/** Ways of writing 5 March 2024, or the first day of what they name. */
const fifthOfMarch: readonly (readonly [text: string, day: string])[] = [
	...[
		'2024-03-05',
		'2024-3-5',
		'2024/03/05',
		'2024/3/5',
		'2024.03.05',
		'2024. 3. 5.',
		'2024. 03. 05',
		'20240305',
		'20240305103000',
		'2024-03-05 10:00',
		'2024-03-05T10:00:00Z',
		'2024-03-05T23:59:59.999+08:00',
		'2024-03-05T00:30:00-0500',
		'2024-03-05 (Tue)',
		'2024/03/05(火)',
		'2024年3月5日',
		'2024年03月05日 10时20分',
		'2024年3月5日（周二）',
		'２０２４年３月５日',
		'２０２４－０３－０５',
		'2024년 3월 5일',
		'令和6年3月5日',
		'R6.3.5',
		'民国113年3月5日',
		'中華民國113年3月5日',
		'5.3.2024',
		'05.03.2024 10:20',
		'5. 3. 2024',
		'Di., 05.03.2024',
		'10:20, 05.03.2024',
		'05.03.2024 г.',
		'05.03.24',
		'5 Mar 2024',
		'05-Mar-2024',
		'05-MAR-24',
		'05MAR2024',
		'Mar-05-24',
		'5th of March 2024',
		'Tue, 5 March 2024 10:00',
		'Tuesday, March 5, 2024',
		'March 5th, 2024',
		'Mar 5 2024',
		'Mar. 5, 2024 3:04 PM',
		'2024 Mar 5',
		'2024-Mar-05',
		'5. März 2024',
		'5. Mär. 2024',
		'5 mars 2024',
		'le 5 mars 2024',
		'5 de marzo de 2024',
		'5 de março de 2024',
		'5 marzo 2024',
		'5 maart 2024',
		'5 марта 2024 г.',
		'5 мар. 2024'
	].map((text) => [text, '2024-03-05'] as const),
	['1er février 2024', '2024-02-01'],
	['31 août 2024', '2024-08-31'],
	['3. Oktober 2024', '2024-10-03'],
	['12 de diciembre de 2023', '2023-12-12'],
	['平成31年4月30日', '2019-04-30'],
	['令和元年5月1日', '2019-05-01'],
	['昭和64年1月7日', '1989-01-07'],
	['2024-03', '2024-03-01'],
	['2024/3', '2024-03-01'],
	['2024年3月', '2024-03-01'],
	['2024년 3월', '2024-03-01'],
	['202403', '2024-03-01'],
	['03/2024', '2024-03-01'],
	['03.2024', '2024-03-01'],
	['Mar 2024', '2024-03-01'],
	['Mar-24', '2024-03-01'],
	['März 2024', '2024-03-01'],
	['marzo de 2024', '2024-03-01'],
	['Март 2024', '2024-03-01'],
	['2024 March', '2024-03-01'],
	// The ISO week 10 of 2024 begins on Monday, 4 March; its second day is the fifth.
	['2024-W10', '2024-03-04'],
	['2024W10', '2024-03-04'],
	['2024年第10周', '2024-03-04'],
	['KW 10/2024', '2024-03-04'],
	['2024-W10-2', '2024-03-05'],
	// The second quarter begins in April.
	['2024Q2', '2024-04-01'],
	['2024-Q2', '2024-04-01'],
	['Q2 2024', '2024-04-01'],
	['2Q 2024', '2024-04-01'],
	['T2 2024', '2024-04-01'],
	['2024年第二季度', '2024-04-01'],
	['2024年2季度', '2024-04-01'],
	['2024年第2四半期', '2024-04-01'],
	['2024년 2분기', '2024-04-01'],
	['2. Quartal 2024', '2024-04-01'],
	['2e trimestre 2024', '2024-04-01'],
	['2 квартал 2024', '2024-04-01'],
	['2024', '2024-01-01'],
	['2024年', '2024-01-01'],
	['31/12/99', '1999-12-31'],
	['31/12/69', '2069-12-31']
];

describe('a date', () => {
	test.each(fifthOfMarch)('%s is %s, expected or not', async (text, day) => {
		expect(dateShape(text)).not.toBeNull();
		expect(await daysOf([text])).toEqual([day]);
		expect(await daysOf([text], { forms: ['iso'], order: dateOrder([text]).order })).toEqual([day]);
	});

	test.each([
		...['2024-02-30', '13/13/2024', '32.01.2024', 'tomorrow', 'epoch', 'infinity', '2024-03-05abc'],
		...[
			'5 Foo 2024',
			'Mar 32, 2024',
			'3月5日',
			'10:20',
			'3h 20min',
			'00:03:20',
			'2024Q5',
			'2024-W60'
		],
		...['', '-', '1.2.3', '2024-13', 'R6.13.5', '5 Mar', 'Foo-24', '=d|2024-03-0x', '1234567']
	])('%s is none', async (text) => {
		expect(await daysOf([text])).toEqual([null]);
	});

	test.each([
		['1709596800', '2024-03-05'],
		['1709596800.5', '2024-03-05'],
		['1709596800000', '2024-03-05'],
		['45356', '2024-03-05'],
		['45356.75', '2024-03-05']
	])('%s is %s in a column of such numbers', async (text, day) => {
		expect(await daysOf([text, text])).toEqual([day, day]);
	});

	test('of three numbers is read in the order of its column', async () => {
		expect(await daysOf(['01/02/2024', '03/25/2024', '01-02-24'])).toEqual([
			'2024-01-02',
			'2024-03-25',
			'2024-01-02'
		]);
		expect(await daysOf(['24/03/05', '99/12/31'])).toEqual(['2024-03-05', '1999-12-31']);
	});
});

const english = [
	'Jan',
	'Feb',
	'Mar',
	'Apr',
	'May',
	'Jun',
	'Jul',
	'Aug',
	'Sep',
	'Oct',
	'Nov',
	'Dec'
];
const german =
	'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const russian =
	'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const two = (part: number) => String(part).padStart(2, '0');

type Writer = (year: number, month: number, day: number) => string;
const writers: Readonly<Record<string, Writer>> = {
	iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
	'ISO with a time': (y, m, d) => `${y}-${two(m)}-${two(d)}T08:00:00+08:00`,
	slashes: (y, m, d) => `${y}/${m}/${d}`,
	compact: (y, m, d) => `${y}${two(m)}${two(d)}`,
	dots: (y, m, d) => `${d}.${m}.${y}`,
	Chinese: (y, m, d) => `${y}年${m}月${d}日`,
	Korean: (y, m, d) => `${y}년 ${m}월 ${d}일`,
	Minguo: (y, m, d) => `民國${y - 1911}年${m}月${d}日`,
	English: (y, m, d) => `${english[m - 1]} ${d}, ${y}`,
	'English, day first': (y, m, d) => `${d}-${english[m - 1]}-${y}`,
	German: (y, m, d) => `${d}. ${german[m - 1]} ${y}`,
	Russian: (y, m, d) => `${d} ${russian[m - 1]} ${y} г.`,
	'short years': (y, m, d) => `${two(d)}.${two(m)}.${two(y % 100)}`
};

const someDay = fc
	.date({ min: new Date('1975-01-01'), max: new Date('2068-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('a column of dates', () => {
	test.each(Object.entries(writers))('written in one form (%s) is read back', (_, write) =>
		fc.assert(
			fc.asyncProperty(fc.array(someDay, { minLength: 1, maxLength: 30 }), async (days) => {
				const texts = days.map((day) =>
					write(...(day.split('-').map(Number) as [number, number, number]))
				);
				const order = /^\d{1,2}\./.test(texts[0]!) ? ({ order: 'DMY' } as const) : {};
				expect(await daysOf(texts, order)).toEqual(days);
			}),
			{ numRuns: 10, seed: 4 }
		)
	);

	test('with day and month in either order is read by the order that its values decide', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(someDay, { maxLength: 15 }),
				fc.boolean(),
				async (some, isMonthFirst) => {
					const days = ['2024-03-25', ...some];
					const texts = days.map((day) => {
						const [y, m, d] = day.split('-');
						return isMonthFirst ? `${m}/${d}/${y}` : `${d}/${m}/${y}`;
					});
					expect(await daysOf(texts)).toEqual(days);
				}
			),
			{ numRuns: 20, seed: 4 }
		));
});
