import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, readFacts, resultOf, writeFacts, type LogFacts } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import { InputError } from '../../src/lib/model/input-error';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { library } from '../support/library';

const csv = `date,category,items,platform,price
2024-03-01,smartphone,10,Zhuanzhuan,100
2024-03-05,book,4.5,,20
2024-04-01,smartphone,-1,Zhuanzhuan,100
,blorb,3,,
2024-04-02,car,2,Guazi,9000
soon,book,many,,
`;

async function factsOf(text: string): Promise<LogFacts> {
	const engine = await openNodeEngine();
	const file = fileOfBytes('log.csv', new TextEncoder().encode(text));
	const method = { locale: 'en' as const };
	const options = { read: {}, mapping: new Map(), operatingModel: null, method };
	const { facts } = await assess(engine, library, [file], options);
	await engine.close();
	return facts;
}

const facts = await factsOf(csv);
const read = (text: string): LogFacts => readFacts('facts.json', text, library);

/** The facts as text with one value put in place of another, wherever it lies. */
function withValue(path: readonly (string | number)[], value: unknown): string {
	const whole = JSON.parse(writeFacts(facts)) as Record<string, unknown>;
	const parent = path.slice(0, -1).reduce<unknown>((at, key) => {
		return (at as Record<string | number, unknown>)[key];
	}, whole.facts) as Record<string | number, unknown>;
	parent[path.at(-1)!] = value;
	return JSON.stringify(whole);
}

/** The paths of all values within one. */
function pathsIn(value: unknown): readonly (readonly (string | number)[])[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		[key],
		...pathsIn(inner).map((path) => [key, ...path])
	]);
}

describe('readFacts(file, text, library)', () => {
	test('reads what was written, to the same result and the same bytes', () => {
		const again = read(writeFacts(facts));
		expect(again).toEqual(facts);
		expect(writeFacts(again)).toBe(writeFacts(facts));
		const [one, other] = [facts, again].map((of) => resultOf(library, of, { locale: 'en' }));
		expect(JSON.stringify(other)).toBe(JSON.stringify(one));
	});

	test.each<[(string | number)[], unknown, RegExp]>([
		[['tally', 'pairs', 0, 'category'], 'no-such-thing', /no-such-thing/],
		[['tally', 'pairs', 0, 'operatingModel'], 'gift', /gift/],
		[['tally', 'whole', 'part'], [0], /columns of one length/],
		[['tally', 'whole', 'pair', 0], 99, /pairs that are there/],
		[['tally', 'by', 'month', 'part', 0], 99, /columns of one length/],
		[['tally', 'by', 'month'], undefined, /month/],
		[['inputs', 0, 'rows', 'read'], -1, /inputs.0.rows.read/],
		[['inputs', 0, 'reading', 'format'], 'stone', /format/],
		[['issues', 0, 'code'], 'rain', /issues.0.code/],
		[['from'], 'yesterday', /from/]
	])('refuses %j = %j and says where', (path, value, message) => {
		expect(() => read(withValue(path, value))).toThrow(message);
		expect(() => read(withValue(path, value))).toThrow(InputError);
	});

	test('refuses facts of a form that it does not know', () => {
		expect(() => read(writeFacts(facts).replace('facts@1', 'facts@2'))).toThrow(/facts@2/);
	});

	test('of a text with any value changed gives facts that can be assessed, or a readable error', () => {
		const paths = pathsIn(facts);
		const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e300, '', [], {}));
		fc.assert(
			fc.property(fc.nat(paths.length - 1), anything, (index, value) => {
				let kept: LogFacts;
				try {
					kept = read(withValue(paths[index]!, value));
				} catch (error) {
					expect(error).toBeInstanceOf(InputError);
					return;
				}
				const { assessment } = resultOf(library, kept, { locale: 'en', draws: 100 });
				expect(assessment.schema).toBe('reprise/assessment@1');
			}),
			{ numRuns: 400 }
		);
	});
});
