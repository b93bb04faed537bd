import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ellipsis, textWidth, wrap } from '../../src/lib/figures/index';

const face = 'sans-400';

test.each([
	['', 0],
	['万', 10],
	['２', 10],
	['0123456789', 64.8],
	['a\u0301', 5.62],
	['\u200b', 0]
])('textWidth(%j) is %d px at 10 px', (text, width) => {
	expect(textWidth(text, face, 10)).toBeCloseTo(width, 6);
});

test('textWidth gives every digit the width of a tabular figure', () => {
	for (const digit of '0123456789') {
		expect(textWidth(digit, face, 10)).toBe(textWidth('0', face, 10));
	}
});

test.each([
	['Net avoided emissions', 80, ['Net avoided', 'emissions']],
	['净避免排放，吨', 60, ['净避免排', '放，吨']],
	['手机（二手）', 36, ['手机', '（二', '手）']],
	['占 5–10 千克', 60, ['占 5–10', '千克']],
	['', 60, []]
])('wrap(%j) keeps words whole and closing marks off the start of a line', (text, width, lines) => {
	expect(wrap(text, width, face, 12)).toEqual(lines);
});

test('wrap keeps every line inside the width and loses nothing but spaces', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('手机', 'phone', ' ', '，', '（', 'w', '12', '…'), {
				maxLength: 40
			}),
			fc.integer({ min: 40, max: 300 }),
			(parts, width) => {
				const text = parts.join('');
				const lines = wrap(text, width, face, 12);
				for (const line of lines) expect(textWidth(line, face, 12)).toBeLessThanOrEqual(width);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}
		),
		{ seed: 1 }
	);
});

test.each([
	['Laptops', 100, 'Laptops'],
	['Laptops and phones', 60, 'Laptops…'],
	['手机', 20, '…'],
	['手机', 30, '手机']
])('ellipsis(%j) in %d px', (text, width, expected) => {
	expect(ellipsis(text, width, face, 12)).toBe(expected);
});
