import { describe, expect, test } from 'vitest';
import {
	categories,
	checkTheme,
	drawFigure,
	edited,
	fileThemes,
	lightTheme,
	markNames,
	pngLogo,
	serialise,
	type FigureEdits
} from '../../src/lib/figures/index';
import { readTheme } from '../../src/lib/export/figure/read-theme';
import { inOrder } from '../../src/lib/figures/row-order';
import { formatKg } from '../../src/lib/messages/format';
import { withNumberStyle } from '../../src/lib/messages/format/number-style';
import { collisions, strays } from './geometry';
import { categoryRows, chinese, english } from './samples';

/** One transparent pixel, with a comment that must not travel. */
const png = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='
	),
	(character) => character.charCodeAt(0)
);

const drawn = (edits: FigureEdits) => edited(categories(categoryRows('en'), english), edits);
const fileOf = (edits: FigureEdits) => {
	const figure = drawn(edits);
	return serialise(drawFigure(figure, { width: 1080 }), figure);
};

describe('highlight', () => {
	test('lets every mark but the named one stand back', () => {
		// Nine of ten rows with a name fade: seven categories, three without a result less none.
		const faded = (edits: FigureEdits) => fileOf(edits).split('opacity="0.4"').length - 1;
		const rows = new Set(drawn({}).scene.children.flatMap(({ data }) => data?.key ?? [])).size;
		expect(faded({ highlight: ['laptops'] })).toBe(rows - 1);
		expect(faded({ highlight: ['no such mark'] })).toBe(0);
	});
});

describe('annotations', () => {
	const notes = [
		{ at: 'Laptops', text: 'Prices fell in May, and what was kept in drawers came to be sold.' },
		{ at: 'Books', text: '<script>alert(1)</script>' },
		{ at: 'nowhere', text: 'Named by its words alone.' }
	];

	test('stand below the drawing with a sign at their mark, apart from every other text', () => {
		for (const given of [english, chinese, { ...english, width: 328 }]) {
			const figure = edited(categories(categoryRows(given.locale), given), { annotations: notes });
			expect(strays(figure.scene)).toEqual([]);
			expect(collisions(figure.scene)).toEqual([]);
		}
	});

	test('are said in the description too, and stay inert', () => {
		expect(drawn({ annotations: notes }).description).toContain('Prices fell in May');
		expect(fileOf({ annotations: notes })).not.toContain('<script');
	});

	test('can be put at any mark of the figure', () => {
		expect(markNames(drawn({}).scene)).toContain('Laptops');
	});
});

describe('the order of rows', () => {
	const rows = [3, 1, 2].map((value) => ({ value, name: `Row ${value * 5}` }));
	const by = {
		value: (row: (typeof rows)[number]) => row.value,
		name: (row: (typeof rows)[number]) => row.name
	};
	test.each([
		['largest', [3, 2, 1]],
		['smallest', [1, 2, 3]],
		// Row 5, Row 10, Row 15: digits count as numbers.
		['name', [1, 2, 3]],
		['given', [3, 1, 2]]
	] as const)('%s', (order, expected) => {
		expect(inOrder(rows, order, by, 'en').map(({ value }) => value)).toEqual(expected);
	});

	test('by name is that of the language: Chinese names by their sound', () => {
		const named = ['手机', '笔记本电脑', '图书'].map((name) => ({ value: 0, name }));
		const sorted = inOrder(named, 'name', by, 'zh').map(({ name }) => name);
		// bǐ, shǒu, tú.
		expect(sorted).toEqual(['笔记本电脑', '手机', '图书']);
	});
});

describe('a logo', () => {
	test('stands beside the source, and brings nothing but its picture', () => {
		const logo = pngLogo(png)!;
		expect([logo.width, logo.height]).toEqual([1, 1]);
		expect(fileOf({ logo })).toMatch(/<image [^>]*href="data:image\/png;base64,/);
		expect(fileOf({})).not.toContain('<image');
	});

	test.each([
		['no picture', new TextEncoder().encode('<svg onload="x"/>')],
		['one that is cut off', png.subarray(0, 40)],
		['one beyond 500 kB', new Uint8Array(500_001).fill(0x89)]
	])('is not made of %s', (_, bytes) => expect(pngLogo(bytes)).toBeNull());
});

test('the order of ranked parts can be turned round', () => {
	const names = (order: 'largest' | 'smallest') =>
		markNames(categories(categoryRows('en'), { ...english, order } as typeof english).scene);
	expect(names('largest')[0]).toBe('Laptops');
	expect(names('smallest')[0]).toBe('Books');
});

describe('masses in a style', () => {
	const plain = (text: string) => text.replaceAll('\u00a0', ' ');

	test.each([
		[{ unit: 'kg' }, '437,000 kg'],
		[{ decimals: 1 }, '437.0 t'],
		[{ unit: 'kt', decimals: 2 }, '0.44 kt'],
		[{ unit: 'Mt', decimals: 1 }, '0.000437 Mt']
	] as const)('%j', (style, text) => {
		// 437,000 kg is 437 t, 0.437 kt and 0.000437 Mt, of which one decimal would leave nothing.
		expect(plain(withNumberStyle(style, () => formatKg(437_000, 'en')))).toBe(text);
		expect(plain(formatKg(437_000, 'en'))).toBe('437 t');
	});
});

describe('a theme', () => {
	test.each(Object.entries(fileThemes))('%s has nothing doubtful', (_, theme) => {
		expect(checkTheme(theme)).toEqual([]);
	});

	test('tells what cannot be read or told apart', () => {
		// Red and green of one lightness are one colour without red or green cones.
		const parts = [...lightTheme.parts];
		[parts[0], parts[1]] = ['#a0522d', '#55703a'];
		const found = checkTheme({ ...lightTheme, muted: '#bbbbbb', parts });
		expect(found).toContainEqual(expect.objectContaining({ code: 'text', name: 'muted' }));
		expect(found).toContainEqual(
			expect.objectContaining({ code: 'alike', names: ['parts 1', 'parts 2'] })
		);
		expect(found).toContainEqual({ code: 'grey', names: ['parts 1', 'parts 2'] });
	});

	test('holds the face of titles and a logo', async () => {
		const { href } = pngLogo(png)!;
		const { theme } = await readTheme(JSON.stringify({ titles: 'sans', logo: href }));
		expect(theme?.titleFace).toBe('sans-600');
		expect(theme?.logo).toEqual({ href, width: 1, height: 1 });
		expect(await readTheme('{"logo":"https://example.org/a.png"}')).toEqual({
			problems: [{ fault: 'logo', path: 'logo' }]
		});
	});
});
