import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/lib/model/estimate';
import { fingerprint } from '../../src/lib/model/fingerprint';
import { longestLink, toBase64Url } from '../../src/lib/model/link-text';
import { readView, viewContent } from '../../src/lib/model/read-view';
import { everyTrade, withKeys } from '../../src/lib/model/trade-filter';
import type { View } from '../../src/lib/model/view';
import { readViewFragment, viewFragment } from '../../src/lib/model/view-link';
import { plainView, views } from '../support/views';

/** A fragment that is whole, whatever it says. */
function fragmentOf(content: unknown): string {
	const text = toBase64Url(deflateSync(strToU8(JSON.stringify(content))));
	return `#view=${fingerprint([text]).slice(0, 8)}${text}`;
}

/** Words that do not get shorter when they are packed. */
const incompressible = (count: number) =>
	Array.from(
		{ length: count },
		(_, index) => fingerprint([String(index)]) + fingerprint([`${index}b`])
	);

describe('the link to a view', () => {
	test('gives any view back as it was', () => {
		fc.assert(
			fc.property(views, (view) => {
				const fragment = viewFragment(view);
				expect(readViewFragment(fragment!)).toEqual({ view });
			})
		);
	});

	test('holds only what an address holds as it is', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(viewFragment(view)).toMatch(/^#view=[0-9a-f]{8}[\w-]+$/);
			})
		);
	});

	test('of a common view is short enough for a messenger', () => {
		const filter = withKeys(everyTrade, 'category', ['smartphone', 'laptop', 'tablet', 'book']);
		expect(viewFragment({ ...plainView, filter })!.length).toBeLessThan(800);
	});

	test('leaves own values out where they make it too long, and is none where a filter does', () => {
		const overrides = incompressible(400).map((category) => ({
			...{ category, parameter: 'production' as const, value: exactly(1), source: '' }
		}));
		const read = readViewFragment(viewFragment({ ...plainView, overrides })!);
		expect(read).toEqual({ view: { ...plainView, overrides: null } });
		const filter = withKeys(everyTrade, 'platform', incompressible(400));
		expect(viewFragment({ ...plainView, filter })).toBeNull();
	});

	test('is none for what speaks of something else', () => {
		expect(readViewFragment('#how=total.net')).toBeNull();
		expect(readViewFragment('')).toBeNull();
	});
});

describe('a link that is not right', () => {
	const whole = viewFragment({
		...plainView,
		filter: withKeys(everyTrade, 'platform', ['闲鱼', null])
	})!;

	test('is damaged with any character changed, cut off or added', () => {
		const at = fc.integer({ min: '#view='.length, max: whole.length - 1 });
		const other = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_=%. ');
		fc.assert(
			fc.property(at, other, (place, character) => {
				fc.pre(whole[place] !== character);
				const changed = whole.slice(0, place) + character + whole.slice(place + 1);
				expect(readViewFragment(changed)).toEqual({ problem: 'damaged' });
				expect(readViewFragment(whole.slice(0, place))).toEqual({ problem: 'damaged' });
				expect(readViewFragment(whole + character)).toEqual({ problem: 'damaged' });
			})
		);
	});

	test('never throws, whatever text or JSON it holds, and gives nothing but a valid view', () => {
		const contents = fc.oneof(
			fc.json().map((text) => fragmentOf(JSON.parse(text))),
			fc.string().map((text) => `#view=${text}`),
			fc
				.record({
					view: views,
					key: fc.constantFrom('filter', 'method', 'pack', 'data'),
					other: fc.jsonValue()
				})
				.map(({ view, key, other }) => fragmentOf({ ...viewContent(view), [key]: other }))
		);
		fc.assert(
			fc.property(contents, (fragment) => {
				const read = readViewFragment(fragment)!;
				if ('view' in read) expect(readView(viewContent(read.view))).toEqual(read);
				else expect(['damaged', 'other_version', 'invalid', 'too_long']).toContain(read.problem);
			})
		);
	});

	const content = viewContent(plainView);
	test.each<[string, unknown, string]>([
		['of a later version', { ...content, version: 2 }, 'other_version'],
		['without a version', { ...content, version: undefined }, 'invalid'],
		[
			'of a day that is none',
			{ ...content, filter: { ...everyTrade, from: '2024-02-30' } },
			'invalid'
		],
		[
			'of a period that ends before it begins',
			{ ...content, filter: { from: '2024-03-02', to: '2024-03-01', only: {} } },
			'invalid'
		],
		[
			'of a column that is none',
			{ ...content, filter: { ...everyTrade, only: { buyer: ['a'] } } },
			'invalid'
		],
		[
			'of a displacement beyond 1',
			{ ...content, method: { ...content.method, displacement: exactly(2) } },
			'invalid'
		],
		['of a list', [], 'invalid']
	])('%s is refused', (_, bad, problem) => {
		expect(readViewFragment(fragmentOf(bad))).toEqual({ problem });
	});

	test('is refused by its length before it is read', () => {
		const long = `#view=${'a'.repeat(longestLink)}`;
		expect(readViewFragment(long)).toEqual({ problem: 'too_long' });
	});

	test('says nothing beside the view where it has more', () => {
		const read = readView({ ...content, trades: [{ price: 3 }] }) as { view: View };
		expect(Object.keys(read.view).sort()).toEqual(Object.keys(plainView).sort());
	});
});
