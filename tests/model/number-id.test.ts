import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countNames,
	numberDimensions,
	numberId,
	type NumberRef,
	type OwnRef
} from '../../src/lib/model/number-id';
import { numberRef } from '../../src/lib/model/read-number';
import { filterColumns } from '../../src/lib/model/trade-filter';

describe('numberId(ref)', () => {
	test.each<readonly [NumberRef, string]>([
		[{ kind: 'total', term: 'net' }, 'total.net'],
		[{ kind: 'cautious' }, 'cautious'],
		[{ kind: 'part', dimension: 'category', key: 'sofa' }, 'category=sofa'],
		[{ kind: 'part', dimension: 'month', key: null }, 'month'],
		[{ kind: 'part', dimension: 'platform', key: '' }, 'platform='],
		[
			{ kind: 'cell', month: '2024-03', categories: ['a', 'b'] },
			'month=2024-03&category=a&category=b'
		],
		[{ kind: 'bound', bound: 'low', input: 'production/it' }, 'low=production%2Fit'],
		[{ kind: 'doubt', code: 'duplicate_file', at: 0 }, 'doubt=duplicate_file'],
		[{ kind: 'doubt', code: 'duplicate_file', at: 2 }, 'doubt=duplicate_file.2'],
		[
			{
				...{ kind: 'moved', effect: 'mix', category: 'sofa' },
				before: { from: '2024-01-01', to: '2024-01-31' },
				after: { from: '2024-02-01', to: '2024-02-29' }
			},
			'moved=mix..2024-01-01..2024-01-31..2024-02-01..2024-02-29..sofa'
		],
		[
			{
				...{ kind: 'moved_from', effect: 'total', category: 'a..b' },
				log: '0011223344556677'
			},
			'moved_from=total..0011223344556677..a..b'
		],
		[
			{ kind: 'moved_from', effect: 'before', category: null, log: '0011223344556677' },
			'moved_from=before..0011223344556677'
		],
		[
			{
				...{ kind: 'apart', effect: 'mix', category: 'sofa' },
				...{ dimension: 'platform', before: 'a&b', after: 'c..d' }
			},
			'apart=mix&platform=a%26b&platform=c..d&category=sofa'
		],
		[
			{
				...{ kind: 'apart', effect: 'total', category: null },
				...{ dimension: 'category', before: 'sofa', after: 'book' }
			},
			'apart=total&category=sofa&category=book'
		],
		[
			{ kind: 'selected', term: 'net', selection: { of: 'view', days: null, where: [] } },
			'selected=net'
		],
		[
			{
				...{ kind: 'selected', term: 'added' },
				selection: {
					...{ of: 'log', days: { from: null, to: '2024-01-31' } },
					where: [
						{ column: 'region', keys: ['CN', 'CN-ZJ'], except: false },
						{ column: 'platform', keys: ['a&b', null], except: true }
					]
				}
			},
			'selected=added&log&day=..2024-01-31&region=CN&region=CN-ZJ&-platform=a%26b&-platform'
		],
		[
			{
				kind: 'by',
				method: { kind: 'plain', id: 'all-low' },
				of: { kind: 'item', category: 'sofa', operatingModel: 'c2c_local' }
			},
			'plain=all-low&item=sofa..c2c_local'
		],
		[
			{
				kind: 'by',
				method: { kind: 'library' },
				of: { kind: 'item', category: 'sofa', operatingModel: 'c2c_local' }
			},
			'library&item=sofa..c2c_local'
		],
		[{ kind: 'word_count', word: '手机' }, 'word_count=%E6%89%8B%E6%9C%BA'],
		[
			{ kind: 'by', method: { kind: 'scenario', id: 'own' }, of: { kind: 'times' } },
			'scenario=own&times'
		],
		[
			{
				...{ kind: 'pair', how: 'less', by: { kind: 'total', term: 'net' } },
				of: { kind: 'part', dimension: 'category', key: 'a|b' }
			},
			'less=category%3Da%257Cb%7Ctotal.net'
		],
		[{ kind: 'settled', draws: 10000 }, 'settled=10000'],
		[{ kind: 'rows', count: 'read', file: null }, 'rows.read'],
		[{ kind: 'rows', count: 'rejected', file: 2 }, 'rows.rejected=2'],
		[
			{
				...{ kind: 'target', of: 'forecast', day: '2024-03-31' },
				target: {
					...{ measure: 'items', grain: 'quarter', from: '2024-01-01', value: 2.5 },
					part: { dimension: 'platform', key: 'a..b' }
				}
			},
			'target=items..quarter..2024-01-01..2.5..platform..a..b&forecast=2024-03-31'
		],
		[
			{
				...{ kind: 'portion', at: 1 },
				of: [{ kind: 'cautious' }, { kind: 'part', dimension: 'platform', key: 'a|b' }]
			},
			'portion=1%7Ccautious%7Cplatform%3Da%257Cb'
		],
		[{ kind: 'word', word: 'a*b' }, 'word=a%2Ab'],
		[{ kind: 'draws', from: -5.5, to: 1e21 }, 'draws=-5.5..1e%2B21'],
		[{ kind: 'stream', flow: 'stays', groups: [], model: null }, 'stream=stays'],
		[
			{ kind: 'stream', flow: 'gain', groups: ['books', null], model: 'c2c_local' },
			'stream=gain&group=books&group&operating_model=c2c_local'
		],
		[{ kind: 'chance', from: -5.5, to: 0 }, 'chance=-5.5..0'],
		[
			{ kind: 'by', method: { kind: 'preset', id: 'all-low' }, of: { kind: 'ratio' } },
			'preset=all-low&ratio'
		],
		[
			{
				kind: 'by',
				method: { kind: 'presets', id: 'all-low', than: 'half-life' },
				of: { kind: 'change', category: 'sofa' }
			},
			'presets=half-life..all-low&change=sofa'
		],
		[{ kind: 'word', word: 'A & B = 50 %' }, 'word=A%20%26%20B%20%3D%2050%20%25']
	])('%o is %s', (ref, id) => {
		expect(numberId(ref)).toBe(id);
		expect(numberRef(id)).toEqual(ref);
	});

	test('can stand in an address and is read back as the same number', () => {
		const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
		const key = fc.option(fc.string({ unit: 'grapheme' }));
		const input = fc.string({ unit: 'grapheme' });
		const own: fc.Arbitrary<OwnRef> = fc.oneof(
			fc.record({ kind: fc.constant('total'), term: fc.constantFrom('net', 'direct') }),
			fc.record({ kind: fc.constant('count'), count: fc.constantFrom(...countNames) }),
			fc.record({
				kind: fc.constant('part'),
				dimension: fc.constantFrom(...numberDimensions),
				key
			}),
			fc.record({ kind: fc.constant('vehicles'), category: key }),
			fc.record({ kind: fc.constant('word'), word: key }),
			fc.record({
				kind: fc.constant('cell'),
				month: key,
				categories: fc.array(input, { minLength: 1, maxLength: 3 })
			}),
			fc.record({
				kind: fc.constant('bound'),
				bound: fc.constantFrom('low', 'high'),
				input
			}),
			fc.record({
				kind: fc.constant('doubt'),
				code: fc.constantFrom('rejected', 'missing_months'),
				at: fc.nat()
			}),
			fc.record({ kind: fc.constant('share'), input: key }),
			fc.record({ kind: fc.constant('swing'), input }),
			fc.record({ kind: fc.constant('first'), draws: fc.nat() }),
			fc.record({ kind: fc.constant('draws'), from: amount, to: amount }),
			fc.record({ kind: fc.constant('change'), category: key }),
			fc.record({ kind: fc.constantFrom('ratio', 'break_even', 'per_item') }),
			fc.record({
				kind: fc.constant('selected'),
				term: fc.constantFrom('net', 'displaced'),
				selection: fc.record({
					of: fc.constantFrom('view', 'log'),
					days: fc.constantFrom(null, 'undated', { from: '2024-01-01', to: null }),
					where: fc.uniqueArray(
						fc.record({
							column: fc.constantFrom(...filterColumns),
							keys: fc.array(key, { minLength: 1, maxLength: 3 }),
							except: fc.boolean()
						}),
						{ selector: ({ column }) => column }
					)
				})
			})
		) as fc.Arbitrary<OwnRef>;
		const method = fc.oneof(
			fc.record({ kind: fc.constantFrom('base', 'pack') }),
			fc.record({ kind: fc.constantFrom('preset', 'scenario', 'packed'), id: input })
		);
		const ref = fc.oneof(
			own,
			fc.record({ kind: fc.constant('by'), method, of: own })
		) as fc.Arbitrary<NumberRef>;
		fc.assert(
			fc.property(ref, (one) => {
				expect(numberRef(numberId(one))).toEqual(one);
				expect(numberId(one)).toMatch(/^[\x21-\x7e]*$/);
			}),
			{ numRuns: 300, seed: 1 }
		);
	});
});

describe('numberRef(id)', () => {
	test.each([
		'',
		'nothing',
		'total.gross',
		'total',
		'equivalence',
		'month&',
		'word=%',
		'a=b&c=d',
		'base',
		'preset&ratio',
		'base&pack&ratio',
		'first=x',
		'draws=1',
		'draws=1..',
		'item=sofa',
		'rows.gone',
		'rows.read=x',
		'target=net..year..2024-01-01..5',
		'target=net..year..2024-01-01..0&left',
		'target=net..year..2024-01-01..5&left=2024-01-31',
		'target=net..year..2024-01-01..5&pace',
		'target=net..year..2024-01-01..5..colour..red&left',
		'portion=2|cautious',
		'portion=0|nothing',
		'item=sofa..c2c_local..more',
		'plain=default&total.net',
		'selected',
		'selected=gross',
		'selected=net&colour=red',
		'selected=net&day=..',
		'selected=net&day&day',
		'selected=net&region=CN&-region=JP',
		'selected=net&log=all'
	])('%s is no number', (id) => {
		expect(numberRef(id)).toBeNull();
	});
});
