import { describe, expect, test } from 'vitest';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { loadLog } from '../../../src/lib/ingest/load/load-log';
import { fileOfBytes } from '../../../src/lib/model/input-file';
import { allTrades, gzipped, isCategoryWord, loaded, textFile } from '../helpers';

const dayOf = (header: string, ...values: string[]) =>
	loaded(
		[textFile(`${header},category\n${values.map((value) => `"${value}",phone\n`).join('')}`)],
		{},
		async (log, rows) => ({
			log,
			days: (await rows(allTrades)).map(({ day }) => day),
			rejects: log.rejects.map(({ line, reason, parameters }) => [line, reason, parameters.value])
		})
	);

describe('dates', () => {
	test.each([
		['2024-03-05', '2024-03-05'],
		['2024-03-05T23:59:59.123+08:00', '2024-03-05'],
		['2024-03-05 23:59:59Z', '2024-03-05'],
		['2024/3/5', '2024-03-05'],
		['2024.03.05', '2024-03-05'],
		['20240305', '2024-03-05'],
		['20240305103000', '2024-03-05'],
		['2024年3月5日', '2024-03-05'],
		['2024年3月5日 10:20', '2024-03-05'],
		['2024年3月', '2024-03-01'],
		['2024-03', '2024-03-01'],
		['２０２４－０３－０５', '2024-03-05'],
		['5.3.2024', '2024-03-05'],
		['05.03.24', '2024-03-05'],
		['31/12/1999 23:00', '1999-12-31'],
		['12/31/2023', '2023-12-31'],
		['31/12/99', '1999-12-31'],
		['5 Mar 2024', '2024-03-05'],
		['March 5, 2024', '2024-03-05'],
		['Tue, 5 March 2024 10:00', '2024-03-05'],
		['　2024-03-05 ', '2024-03-05']
	])('%s is %s', async (text, day) => {
		expect((await dayOf('date', text)).days).toEqual([day]);
	});

	test.each([
		['2024-02-30'],
		['1899-12-31'],
		['2101-01-01'],
		['2024-03-05abc'],
		['13/13/2024'],
		['tomorrow'],
		['epoch'],
		['infinity']
	])('%s is no date, and its row is rejected with its line', async (text) => {
		const { days, rejects } = await dayOf('date', '2024-01-01', '2024-01-02', text);
		expect(days).toEqual(['2024-01-01', '2024-01-02']);
		expect(rejects).toEqual([[4, 'date_unreadable', text]]);
	});

	test('an empty date is loaded without a day', async () => {
		const { log, days } = await dayOf('date', '2024-01-01', '');
		expect(days).toEqual(['2024-01-01', null]);
		expect(log.issues).toContainEqual(expect.objectContaining({ code: 'undated_rows', count: 1 }));
	});

	test('a part above 12 anywhere in the column decides day and month', async () => {
		expect((await dayOf('date', '01/02/2024', '02/25/2024')).days).toEqual([
			'2024-01-02',
			'2024-02-25'
		]);
	});

	test('dates that fit both ways are read day first, and it is said', async () => {
		const { log, days } = await dayOf('date', '01/02/2024', '03/04/2024');
		expect(days).toEqual(['2024-02-01', '2024-04-03']);
		expect(log.issues.map(({ code }) => code)).toContain('day_month_order');
	});

	test('a deciding date far below the head of the file turns the order', async () => {
		const early = Array.from({ length: 40_000 }, (_, row) => `0${1 + (row % 9)}/02/2024`);
		const { log, days } = await dayOf('date', ...early, '02/28/2024');
		expect(days.at(-1)).toBe('2024-02-28');
		expect(days[0]).toBe('2024-01-02');
		expect(log.rejectedRows).toBe(0);
		expect(log.plan.dateOrder).toBe('MDY');
	});

	test.each([
		['1709596800', '2024-03-05'],
		['1709596800000', '2024-03-05'],
		['45356', '2024-03-05'],
		['45356.75', '2024-03-05']
	])('%s is %s where the whole column is such numbers', async (text, day) => {
		expect((await dayOf('date', text, text)).days).toEqual([day, day]);
	});
});

const cell = (header: string, value: string, field: string) =>
	loaded(
		[textFile(`category;${header}\nphone;${value}\nphone;1\n`)],
		{},
		async (_, rows) => (await rows(allTrades))[0]?.[field]
	);

describe('numbers', () => {
	test.each([
		['1,234', 1234],
		['1 234', 1234],
		["1'234", 1234],
		['１２', 12],
		['-3', -3],
		['−3', -3],
		['3件', 3],
		['3 台', 3],
		['12 pcs', 12],
		['1.5万', 15000],
		['2.5', 2.5],
		['0', 0]
	])('%s items are %d', async (text, items) => {
		expect(await cell('quantity', text, 'items')).toBe(items);
	});

	test.each([
		['¥1,234.50', 1234.5],
		['1234.5元', 1234.5],
		['EUR 12.00', 12],
		['12.00 €', 12],
		['-$5.25', -5.25],
		['3.2万', 32000],
		['1.2亿', 120_000_000]
	])('a price of %s is %d', async (text, price) => {
		expect(await cell('price', text, 'price')).toBe(price);
	});

	test.each([
		// 6.58 ten thousands of yuan are 65,800 yuan; a cell that says 万 itself is not multiplied twice.
		['成交价(万元)', '6.58', 65_800],
		['成交价（万元）', '1,200', 12_000_000],
		['车价(万)', '12', 120_000],
		['成交价(万元)', '6.58万', 65_800],
		['成交价(元)', '6.58', 6.58]
	])('a price in a column %s of %s is %d', async (header, text, price) => {
		expect(await cell(header, text, 'price')).toBe(price);
	});

	test('ten thousands of one file are not those of another in the same log', async () => {
		const files = ['成交价(万元)', '成交价(元)'].map((header, index) =>
			textFile(`category,${header}\nphone,2\n`, `${index}.csv`)
		);
		const prices = await loaded(files, {}, async (_, rows) =>
			(await rows(allTrades)).map(({ price }) => price)
		);
		expect(prices).toEqual([20_000, 2]);
	});

	test.each([
		['¥5', 'CNY'],
		['5元', 'CNY'],
		['$5', 'USD'],
		['5 eur', 'EUR'],
		['£5', 'GBP'],
		['5', null]
	])('the currency of %s is %s', async (text, currency) => {
		expect(await cell('price', text, 'currency')).toBe(currency);
	});

	test('where the comma stands before decimals, points stand between thousands', () =>
		loaded(
			[textFile('category;price\nphone;1.234,50\nphone;12,5\nphone;1.000\n')],
			{},
			async (log, rows) => {
				expect(log.plan.decimal).toBe(',');
				expect((await rows(allTrades)).map(({ price }) => price)).toEqual([1234.5, 12.5, 1000]);
			}
		));

	test('an unreadable price leaves the row in and is counted', () =>
		loaded([textFile('category,price\nphone,5\nphone,cheap\n')], {}, async (log, rows) => {
			expect((await rows(allTrades)).map(({ price }) => price)).toEqual([5, null]);
			expect(log.issues).toContainEqual({
				code: 'price_unreadable',
				parameters: { column: 'price', count: 1 },
				count: 1
			});
		}));

	test('a row without an item count, or with an unreadable one, is rejected', () =>
		loaded([textFile('category,quantity\nphone,2\nphone,\nphone,many\n')], {}, (log) => {
			expect(log.rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[3, 'items_missing'],
				[4, 'items_unreadable']
			]);
			expect(log.inputs[0]!.rows).toEqual({ read: 3, loaded: 1, rejected: 2 });
		}));

	test('where the user wants one item per row, the item column does not matter', () =>
		loaded(
			[textFile('category,quantity\nphone,7\nphone,\n')],
			{ roles: { items: null } },
			async (_, rows) => expect((await rows(allTrades)).map(({ items }) => items)).toEqual([1, 1])
		));

	test.each([
		['weight_kg', '12.5', 12.5],
		['重量(克)', '500', 0.5],
		['mass (t)', '1.2', 1200],
		['weight lb', '10', 4.535924],
		['weight', '500 g', 0.5],
		['重量', '3公斤', 3],
		['重量', '4斤', 2]
	])('in a mass log, %s of %s is %d kg', (header, value, kg) =>
		loaded([textFile(`category,${header}\ncoat,${value}\n`)], {}, async (log, rows) => {
			expect(log.plan.massLog).toBe(true);
			expect((await rows(allTrades))[0]).toMatchObject({ mass_kg: kg, items: null });
		})
	);
});

describe('structure', () => {
	const table = 'date,category,items\n2024-01-01,phone,1\n2024-01-02,coat,2\n';
	const expected = [
		['2024-01-01', 'phone', 1],
		['2024-01-02', 'coat', 2]
	];
	const encoded = (text: string, encoding: 'utf-16le' | 'gb18030' | 'windows-1252') =>
		new Uint8Array(Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'latin1'));

	test.each([
		['plain', table],
		['without a last newline', table.trimEnd()],
		['with CRLF', table.replaceAll('\n', '\r\n')],
		['with CR', table.replaceAll('\n', '\r')],
		['with mixed line ends', table.replace('\n', '\r\n')],
		['with a byte order mark', `\ufeff${table}`],
		['with semicolons', table.replaceAll(',', ';')],
		['with tabs', table.replaceAll(',', '\t')],
		['with bars', table.replaceAll(',', '|')],
		['with tildes', table.replaceAll(',', '~')],
		['with circumflexes', table.replaceAll(',', '^')],
		['with hashes', table.replaceAll(',', '#')],
		['with a sep= line', `sep=;\n${table.replaceAll(',', ';')}`],
		['with a preamble', `Report of the year\n\nmade by "us\n${table}`],
		['with a padded preamble', `Report,,\n${table}`],
		['with blank lines', table.replaceAll('\n', '\n\n')],
		['with lines of delimiters', `${table},,\n,,\n`],
		['with lines of spaces', `${table}   \n`],
		['with quotes', table.replace(/[^,\n]+/g, '"$&"')],
		['with apostrophes', table.replace(/[^,\n]+/g, "'$&'")],
		['with spaces around quotes', table.replace(/,([^,\n]+)/g, ', "$1" ')],
		['with a trailing delimiter', table.replaceAll('\n', ',\n')],
		['with trailing delimiters on rows only', table.replace(/(\d)\n/g, '$1,\n')]
	])('a table %s is read the same', (_, text) =>
		loaded([textFile(text)], {}, async (log, rows) => {
			const trades = (await rows(allTrades)).map(({ day, source_category, items }) => [
				day,
				source_category,
				items
			]);
			expect(trades).toEqual(expected);
			expect(log.inputs[0]!.rows).toEqual({ read: 2, loaded: 2, rejected: 0 });
		})
	);

	test('UTF-16, GB18030, gzip and JSON hold the same table', async () => {
		const chinese = '日期,品类,数量\n2024-01-01,手机,1\n2024-01-02,自行车,2\n';
		const gb = [
			0xc8,
			0xd5,
			0xc6,
			0xda,
			0x2c,
			0xc6,
			0xb7,
			0xc0,
			0xe0,
			0x2c,
			0xca,
			0xfd,
			0xc1,
			0xbf,
			0x0a,
			...Buffer.from('2024-01-01,'),
			...[0xca, 0xd6, 0xbb, 0xfa],
			...Buffer.from(',1\n2024-01-02,'),
			...[0xd7, 0xd4, 0xd0, 0xd0, 0xb3, 0xb5],
			...Buffer.from(',2\n')
		];
		const rowsOf = [
			{ 日期: '2024-01-01', 品类: '手机', 数量: 1 },
			{ 日期: '2024-01-02', 品类: '自行车', 数量: '2' }
		];
		const files = [
			textFile(chinese),
			fileOfBytes('utf16.csv', encoded(chinese, 'utf-16le')),
			fileOfBytes('gb.csv', new Uint8Array(gb)),
			await gzipped(textFile(chinese)),
			await gzipped(fileOfBytes('gb.csv', new Uint8Array(gb))),
			textFile(JSON.stringify(rowsOf)),
			textFile(JSON.stringify({ total: 2, data: rowsOf }, null, 2)),
			textFile(rowsOf.map((row) => JSON.stringify(row)).join('\r\n'))
		];
		for (const file of files) {
			await loaded([file], {}, async (_, rows) => {
				expect(
					(await rows(allTrades)).map((row) => [row.day, row.source_category, row.items])
				).toEqual([
					['2024-01-01', '手机', 1],
					['2024-01-02', '自行车', 2]
				]);
			});
		}
	});

	test('structural rejects and typed rejects get their own lines, behind quoted newlines too', () =>
		loaded(
			[
				textFile(
					'date,category,items\r\n2024-01-01,"pho\r\nne",1\r\n\r\n2024-01-02,coat\r\nnever,coat,2\r\n' +
						'2024-01-03,a,b,4\r\n2024-01-04,"x\r\n\r\ny",z\r\n2024-01-05,coat,\r\n'
				)
			],
			{},
			(log) => {
				expect(log.rejects.map(({ line, reason }) => [line, reason])).toEqual([
					[5, 'too_few_columns'],
					[6, 'date_unreadable'],
					[7, 'too_many_columns'],
					[8, 'items_unreadable'],
					[11, 'items_missing']
				]);
				expect(log.rejects[0]).toMatchObject({
					raw: '2024-01-02,coat',
					parameters: { found: 2, expected: 3 }
				});
				expect(log.rejects[3]!.parameters).toEqual({ column: 'items', value: 'z' });
				expect(log.inputs[0]!.rows).toEqual({ read: 6, loaded: 1, rejected: 5 });
			}
		));

	test('a quote that never closes is part of its field, and swallows no other line', () =>
		loaded(
			[
				textFile('date,category,items\n2024-01-01,"phone,1\n2024-01-02,coat,2\n2024-01-03,coat,3\n')
			],
			{},
			async (log, rows) => {
				expect(log.inputs[0]!.rows).toEqual({ read: 3, loaded: 3, rejected: 0 });
				expect((await rows(allTrades)).map((row) => [row.source_category, row.items])).toEqual([
					['"phone', 1],
					['coat', 2],
					['coat', 3]
				]);
			}
		));

	test('a line that is no UTF-8 is rejected with its line', async () => {
		const head = Buffer.from(`date,category,items\n${'2024-01-01,coat,1\n'.repeat(20_000)}`);
		const bytes = Buffer.concat([head, Buffer.from([0x61, 0x2c, 0xff, 0xfe, 0x2c, 0x31, 0x0a])]);
		await loaded([fileOfBytes('log.csv', new Uint8Array(bytes))], {}, (log) => {
			expect(log.rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[20_002, 'invalid_encoding']
			]);
			expect(log.inputs[0]!.rows).toEqual({ read: 20_001, loaded: 20_000, rejected: 1 });
		});
	});

	test('broken JSON lines and elements that are no objects are rejects', async () => {
		const lines = '{"category":"phone"}\n{"category":\n[1]\n\n{"category":"coat"}';
		await loaded([textFile(lines)], {}, (log) => {
			expect(log.rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[2, 'invalid_json'],
				[3, 'not_an_object']
			]);
			expect(log.inputs[0]!.rows).toEqual({ read: 4, loaded: 2, rejected: 2 });
		});
		await loaded([textFile('[{"category":"phone"},\n7,\n{"category":"co')], {}, (log) =>
			expect(log.rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[2, 'not_an_object'],
				[3, 'invalid_json']
			])
		);
	});

	test('a headerless file is understood by its content', () =>
		loaded([textFile('2024-01-01,手机,2\n2024-01-02,图书,1\n')], {}, async (log, rows) => {
			expect(log.inputs[0]!.reading.headerRow).toBeNull();
			expect((await rows(allTrades))[0]).toMatchObject({
				day: '2024-01-01',
				source_category: '手机',
				items: 2
			});
		}));

	test('files with other columns in another order are one log', () =>
		loaded(
			[
				textFile('date,category,quantity\n2024-01-01,phone,2\n', 'a.csv'),
				textFile('Qty;Category;DATE;platform\n3;coat;2024-01-02;x\n', 'b.csv'),
				textFile('{"category":"books"}', 'c.jsonl')
			],
			{},
			async (log, rows) => {
				expect(await rows(allTrades)).toMatchObject([
					{ day: '2024-01-01', source_category: 'phone', items: 2, source_platform: null },
					{ day: '2024-01-02', source_category: 'coat', items: 3, source_platform: 'x' },
					{ day: null, source_category: 'books', items: 1 }
				]);
				const missing = log.issues.filter(({ code }) => code === 'column_missing');
				expect(missing.map(({ parameters: { file, role } }) => [file, role])).toEqual([
					['a.csv', 'platform'],
					['c.jsonl', 'date'],
					['c.jsonl', 'items'],
					['c.jsonl', 'platform']
				]);
			}
		));

	test('names with quotes, dots and brackets are only names', () =>
		loaded(
			[textFile(`"cat""egory; DROP TABLE trades",__proto__,constructor\nphone,1,2\n`)],
			{ roles: { category: 'cat"egory; DROP TABLE trades', items: '__proto__' } },
			async (_, rows) =>
				expect((await rows(allTrades))[0]).toMatchObject({ source_category: 'phone', items: 1 })
		));
});

describe('safety', () => {
	test('a failed or stopped load leaves the old table as it was', async () => {
		const engine = await openNodeEngine();
		const good = textFile('category,items\nphone,1\n');
		await loadLog(engine, [good], { isCategoryWord });
		const empty = textFile('category,items\n');
		await expect(loadLog(engine, [empty], { isCategoryWord })).rejects.toMatchObject({
			code: 'no_rows'
		});
		const signal = AbortSignal.abort();
		await expect(loadLog(engine, [good, good], { isCategoryWord, signal })).rejects.toThrow();
		const { data } = await engine.query('SELECT CAST(count(*) AS DOUBLE) FROM trades');
		expect(data).toEqual([[1]]);
		await engine.close();
	});

	test.each([
		[textFile(''), 'empty_file'],
		[textFile('  \n\n'), 'no_rows'],
		[textFile('PK\x03\x04'), 'bad_zip'],
		[textFile('{"a": 1, "b": {"c": 2}}\n{'), 'column_not_found'],
		[fileOfBytes('x.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2])), 'bad_gzip'],
		[textFile('PAR1 is no such thing PAR1'), 'bad_parquet']
	])('an unusable file is refused with a reason', async (file, code) => {
		const roles = { date: 'nowhere' };
		await expect(loaded([file], { roles }, () => undefined)).rejects.toMatchObject({ code });
	});

	test('a cut gzip file is refused, not read in part', async () => {
		const whole = await gzipped(textFile(`category\n${'phone\n'.repeat(100_000)}`));
		const cut = fileOfBytes('cut.gz', (await whole.read(0, whole.size)).slice(0, -100));
		await expect(loaded([cut], {}, () => undefined)).rejects.toMatchObject({ code: 'bad_gzip' });
	});

	test('the same file twice is an issue', () =>
		loaded([textFile('category\nphone\n', 'a'), textFile('category\nphone\n', 'b')], {}, (log) =>
			expect(log.issues).toContainEqual({
				code: 'duplicate_file',
				parameters: { file: 'b', other: 'a' },
				count: 1
			})
		));
});

describe('however few rejects are kept', () => {
	test('the order of day and month is the one that fits more rows', async () => {
		// Read with the day first, 20 rows are no dates; with the month first, the last one is none.
		const months = Array.from({ length: 20 }, (_, index) => `03/${(index % 12) + 13}/2024,book\n`);
		const first = Array.from({ length: 30 }, () => '01/02/2024,book\n');
		const filler = ' '.repeat(100);
		const padding = Array.from({ length: 5000 }, () => `01/02/2024,${filler}book\n`);
		const csv = `date,category\n${first.join('')}${padding.join('')}${months.join('')}13/01/2024,book\n`;
		await loaded([textFile(csv)], { mostRejects: 1 }, ({ plan, rejectedRows }) => {
			expect(plan.dateOrder).toBe('MDY');
			expect(rejectedRows).toBe(1);
		});
	});
});

describe('rejects of a file that is read record by record', () => {
	test('are listed in the order of their lines', async () => {
		const csv = 'category,items\r\nbook,x\nphone\r\nbook,y\nphone\nbook,1\nbook,2\nbook,3\n';
		await loaded([textFile(csv)], {}, ({ rejects }) => {
			expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
				[2, 'items_unreadable'],
				[3, 'too_few_columns'],
				[4, 'items_unreadable'],
				[5, 'too_few_columns']
			]);
		});
	});
});

describe('NUL characters', () => {
	test('in a line that names the delimiter are no reason to fail', async () => {
		const csv = `sep=\0\ncategory\0items\nbook\x003\nphone\x002\n${' '.repeat(2000)}\n`;
		await loaded([textFile(csv)], {}, async (_, rows) => {
			const found = await rows(
				'SELECT source_category, CAST(items AS DOUBLE) AS items FROM trades'
			);
			expect(found).toEqual([
				{ source_category: 'book', items: 3 },
				{ source_category: 'phone', items: 2 }
			]);
		});
	});

	test('in names and values are kept as they are', async () => {
		const csv = `category,items,a\0b\nbo\0ok,3,x\n${'phone,2,y\n'.repeat(50)}`;
		await loaded([textFile(csv)], {}, async (log, rows) => {
			expect(log.rejectedRows).toBe(0);
			const found = await rows('SELECT source_category FROM trades WHERE items = 3');
			expect(found).toEqual([{ source_category: 'bo\0ok' }]);
		});
	});
});
