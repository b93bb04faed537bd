import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, isRefusal, oneSelect } from '../../src/lib/sql';
import { tokensOf } from '../../src/lib/sql/tokens';

const isForbidden = forbiddenIn(['read_csv', 'force_checkpoint', 'query', 'range']);

/** The text as it would be run, or the code of its refusal. */
function checked(text: string): string {
	const query = oneSelect(text, isForbidden);
	return isRefusal(query) ? query.refused : query.text;
}

describe('a query', () => {
	test.each([
		['SELECT 1'],
		['  with a as (select 1) select * from a'],
		['FROM trades'],
		['VALUES (1), (2)'],
		['(SELECT 1) UNION ALL (SELECT 2)'],
		['SUMMARIZE trades'],
		["SELECT ';', E'it\\'s;', $$;$$, $a$;$b$;$a$, \";\" /* ; /* ; */ ; */"],
		['SELECT * FROM range(3)'],
		['SELECT "read_csv" FROM t'],
		["SELECT 'read_csv(1)'"]
	])('stands in brackets of its own: %s', (text) => {
		expect(checked(text)).toBe(`(\n${text.replace(/ \/\*.*$/, '')}\n)`);
	});

	test('may end in a semicolon and in comments, which take nothing with them', () => {
		expect(checked('SELECT 1 ; ; -- done')).toBe('(\nSELECT 1\n)');
		expect(checked('-- first\nSELECT 1 -- one\n, 2')).toBe('(\n-- first\nSELECT 1 -- one\n, 2\n)');
	});

	test('keeps the lines of its text, one below the bracket', () => {
		expect(checked('\n\nSELECT 1')).toBe('(\n\n\nSELECT 1\n)');
	});
});

describe('what is refused', () => {
	test.each([
		['', 'empty'],
		['-- nothing\n;', 'empty'],
		['()', 'not_a_query'],
		['DROP TABLE trades', 'not_a_query'],
		['SET memory_limit = 1', 'not_a_query'],
		['COPY trades TO 1', 'not_a_query'],
		['PRAGMA version', 'not_a_query'],
		['CALL force_checkpoint()', 'not_a_query'],
		['EXPLAIN SELECT 1', 'not_a_query'],
		['SELECT 1; SELECT 2', 'several'],
		['SELECT 1;\nDROP TABLE trades;', 'several'],
		['SELECT 1) ; DROP TABLE trades; SELECT * FROM (SELECT 2', 'several'],
		['SELECT 1) AS a, (SELECT 2', 'brackets'],
		['SELECT (1', 'brackets'],
		["SELECT 'open", 'unclosed'],
		['SELECT "open', 'unclosed'],
		['SELECT /* open /* */', 'unclosed'],
		['SELECT $a$ open $b$', 'unclosed'],
		["SELECT E'\\'", 'unclosed'],
		["FROM read_csv('a.csv')", 'forbidden_function'],
		["FROM READ_CSV ('a.csv')", 'forbidden_function'],
		['FROM "Read_CSV"/* */(\'a.csv\')', 'forbidden_function'],
		['FROM system.main.force_checkpoint()', 'forbidden_function'],
		["FROM query('SELECT 1')", 'forbidden_function'],
		['SELECT setseed(0.5)', 'forbidden_function']
	])('%s: %s', (text, code) => expect(checked(text)).toBe(code));

	test('says where', () => {
		const text = 'SELECT 1;\nDROP TABLE trades';
		expect(oneSelect(text, isForbidden)).toEqual({ refused: 'several', piece: ';', at: 8 });
	});
});

test('tokens cover every text without overlap, and leave out nothing but white space', () => {
	const pieces = ["'", '"', '--', '/*', '*/', '$$', '$a$', '\n', ' ', ';', 'x', "E'", '\\', '数'];
	const text = fc.array(fc.constantFrom(...pieces)).map((chosen) => chosen.join(''));
	fc.assert(
		fc.property(text, (sql) => {
			const tokens = tokensOf(sql);
			let end = 0;
			for (const { from, to, text: piece } of tokens) {
				expect(sql.slice(end, from).trim()).toBe('');
				expect(sql.slice(from, to)).toBe(piece);
				expect(to).toBeGreaterThan(from);
				end = to;
			}
			expect(sql.slice(end).trim()).toBe('');
		})
	);
});
