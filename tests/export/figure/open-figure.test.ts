import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureFile, type DrawnFigure } from '../../../src/lib/export/figure/figure-file';
import { drawnFrom } from '../../../src/lib/export/figure/figure-contents';
import { figureSvg } from '../../../src/lib/export/figure/figure-svg';
import { openFigure, type OpenedFigure } from '../../../src/lib/export/figure/open-figure';
import { frameFormat, fileThemes } from '../../../src/lib/figures/index';
import { figureGiven } from '../../../src/cli/figure-given';
import { basisOf, drawnFigure } from '../../../src/lib/ui/studio/drawn-figure';
import { figureNames } from '../../../src/lib/ui/studio/figure-names';
import type { FigureSubject } from '../../../src/lib/ui/studio/figure-subject';
import { bars } from '../../figures/own-values';
import { drawnLog, drawnScenario, drawnTarget } from '../../parity/every-drawing';
import { drawnOf, everyFigure, hostileLog, subjectOf, tools } from '../../support/drawn-figures';

let en: FigureSubject;
let zh: FigureSubject;
beforeAll(async () => {
	en = await subjectOf(hostileLog, 'en');
	zh = await subjectOf(hostileLog, 'zh');
});

const bytesOf = (content: string | Uint8Array) =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

const fileOf = async (drawn: DrawnFigure, kind: 'svg' | 'png') =>
	bytesOf(await figureFile(kind, drawn, tools));

/** All that an SVG file says but its fonts, which follow from its texts. */
const withoutFonts = ({ fitted, manifest }: DrawnFigure) => figureSvg(fitted, [], manifest);

const reopened = async (bytes: Uint8Array): Promise<DrawnFigure> => {
	const figure = await openFigure(bytes);
	if (typeof figure === 'string') throw new Error(figure);
	const { draw, basis, look } = figure;
	return drawnFigure(draw, basis, look);
};

/** An SVG file whose manifest is another. */
const withManifest = (change: (manifest: Record<string, never>) => unknown, drawn: DrawnFigure) => {
	const text = JSON.stringify(change(JSON.parse(drawn.manifest) as Record<string, never>));
	const escaped = text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
	return new TextEncoder().encode(`<svg><metadata>${escaped}</metadata></svg>`);
};

describe('a figure that is opened from its own file', () => {
	const expectSame = async (drawn: DrawnFigure, name: string) => {
		const svg = withoutFonts(drawn);
		const again = await reopened(bytesOf(svg));
		expect([name, withoutFonts(again) === svg]).toEqual([name, true]);
		return again;
	};

	test.each(['en', 'zh'] as const)(
		'in %s is the same file again, whichever of all',
		async (locale) => {
			const log = readFileSync(`data/samples/${drawnLog}`, 'utf8');
			const subject = await subjectOf(log, locale, figureGiven([drawnTarget], [drawnScenario]));
			for (const name of figureNames) {
				const drawn = await drawnOf(subject, name);
				// Workbook, table and slides are written from the numbers, all else from the drawing.
				const { numbers } = await expectSame(drawn, name);
				expect([name, numbers]).toEqual([name, drawn.numbers]);
			}
		}
	);

	test('is the same file again with hostile names', async () => {
		for (const one of [...(await everyFigure(en)), ...(await everyFigure(zh))]) {
			await expectSame(one, one.fitted.figure.name);
		}
	});

	test('is the same map of the world, whose outlines it brings', async () => {
		const log = 'category,items,region\nbook,4,DE\nlaptop,2,FR\nsmartphone,9,JP\nbook,1,CN-BJ\n';
		const drawn = await drawnOf(await subjectOf(log, 'en'), 'map');
		expect(drawn.fitted.figure.name).toBe('world-map');
		await expectSame(drawn, 'world-map');
	});

	test('is the same result of a query of one’s own', async () => {
		const look = {
			format: frameFormat('1080')!,
			theme: { name: 'light', colours: fileThemes.light },
			edits: {}
		};
		for (const shape of ['bars', 'line'] as const) {
			const rows = shape === 'bars' ? bars.rows : [{ label: '2024-02-29', value: 2.5 }];
			const own = { ...bars, shape, rows, ofDays: shape === 'line' };
			await expectSame(drawnFigure(drawnFrom('own-values', own), basisOf(en, []), look), shape);
		}
	});

	test('keeps its size, colours and words, from a PNG as from an SVG', async () => {
		const edits = { title: 'Own <title> & "words"', byline: '编辑部' };
		const drawn = await drawnOf(zh, 'trend', { size: '85mm', theme: 'dark', edits });
		const svg = await fileOf(drawn, 'svg');
		const png = await fileOf(drawn, 'png');
		expect(Buffer.compare(await fileOf(await reopened(png), 'svg'), svg)).toBe(0);
	});

	test('knows what it was made from: inputs by hash, limits, pack and query', async () => {
		const file = await fileOf(await drawnOf(en, 'number'), 'svg');
		const opened = (await openFigure(file)) as OpenedFigure;
		const { assessment } = en.result;
		expect(opened.basis.made).toMatchObject({
			inputs: [{ name: 'log.csv', sha256: assessment.inputs[0]!.sha256 }],
			limits: ['only Beijing'],
			factorPack: assessment.factorPack,
			netAvoidedKgCo2e: assessment.totals.netAvoidedKgCo2e
		});
	});

	test('carries aggregates and no trade: no day of the log stands in it', async () => {
		for (const { manifest, fitted } of await everyFigure(en)) {
			const { specification } = JSON.parse(manifest) as {
				specification: { drawn: unknown } | null;
			};
			expect([fitted.figure.name, JSON.stringify(specification?.drawn ?? '')]).toEqual([
				fitted.figure.name,
				expect.not.stringContaining('2024-03-05')
			]);
		}
	});
});

describe('a file that does not open', () => {
	let drawn: DrawnFigure;
	beforeAll(async () => {
		drawn = await drawnOf(en, 'categories');
	});

	test('is told from one that is no figure of Reprise', async () => {
		const text = (content: string) => openFigure(new TextEncoder().encode(content));
		expect(await text('<svg><rect/></svg>')).toBe('foreign');
		expect(await text('<svg><metadata>{"schema":"other"}</metadata></svg>')).toBe('foreign');
		expect(await text('<svg><metadata>not json</metadata></svg>')).toBe('foreign');
		expect(await text('')).toBe('foreign');
		expect(await openFigure(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3))).toBe('foreign');
	});

	test('is said to be of another version, or to hold nothing to draw', async () => {
		const other = withManifest((own) => ({ ...own, schema: 'reprise/figure@9' }), drawn);
		const bare = withManifest((own) => ({ ...own, specification: null }), drawn);
		expect(await openFigure(other)).toBe('other_version');
		expect(await openFigure(bare)).toBe('not_openable');
	});

	test.each([
		['a number that is none', { specification: { size: 'NaN' } }],
		['contents of another figure', { specification: { drawn: { name: 'flow', contents: {} } } }],
		['a figure of no such name', { specification: { drawn: { name: '__proto__', contents: [] } } }],
		['a colour that is none', { specification: { theme: { ground: 'url(http://x)' } } }],
		['a size beyond all bounds', { specification: { size: '999999x999999' } }],
		['a title without end', { specification: { edits: { title: 'x'.repeat(5000) } } }],
		['inputs that are none', { inputs: 'all' }]
	])('is refused for %s', async (_, change) => {
		const hostile = withManifest((own) => {
			const { specification, ...rest } = change as Record<string, object>;
			return {
				...own,
				...rest,
				specification: { ...(own['specification'] as object), ...specification }
			};
		}, drawn);
		expect(await openFigure(hostile)).toBe('damaged');
	});

	test('is refused where its contents do not belong together', async () => {
		const prices = await drawnOf(en, 'multiples');
		const torn = withManifest((own) => {
			const text = JSON.stringify(own).replaceAll('"step":"2024-01-01"', '"step":"1999-01-01"');
			return JSON.parse(text) as unknown;
		}, prices);
		expect(await openFigure(torn)).toBe('damaged');
	});

	test('is refused where a bit of a PNG was turned', async () => {
		const png = Uint8Array.from(await fileOf(drawn, 'png'));
		const at = Buffer.from(png).indexOf('"schema"');
		png[at + 3]! ^= 1;
		expect(await openFigure(png)).toBe('foreign');
		expect(await openFigure(png.subarray(0, at + 40))).toBe('foreign');
	});
});
