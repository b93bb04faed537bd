import { beforeAll, describe, expect, test } from 'vitest';
import { figureCsv } from '../../../src/lib/export/figure/figure-csv';
import { figureFile, type DrawnFigure } from '../../../src/lib/export/figure/figure-file';
import { figureKinds } from '../../../src/lib/export/figure/figure-kinds';
import type { FigureManifest } from '../../../src/lib/export/figure/figure-manifest';
import { openFigure, type OpenedFigure } from '../../../src/lib/export/figure/open-figure';
import { drawnRows } from '../../../src/lib/figures/own-rows';
import type { OwnValues } from '../../../src/lib/figures/index';
import { exploredColumn } from '../../../src/lib/impact/explored-sql';
import { locales } from '../../../src/lib/messages/locale';
import { version } from '../../../src/lib/model/version';
import { ownRows } from '../../../src/lib/ui/explore/figure-columns';
import { ownFigure, type NoFile, type QueriedLog } from '../../../src/lib/ui/explore/own-figure';
import type { OwnResult } from '../../../src/lib/ui/explore/result-files';
import { drawnFigure } from '../../../src/lib/ui/studio/drawn-figure';
import { hostileLog, hostileNames, subjectOf, tools } from '../../support/drawn-figures';

let log: QueriedLog;
beforeAll(async () => {
	const { result } = await subjectOf(hostileLog, 'en');
	const { assessment } = result;
	log = { name: 'log.csv', assessment, synthetic: false, day: '2026-11-26' };
});

/** Names, what stands beside them and is not drawn, and values. */
function resultOf(names: readonly (string | null)[], change: Partial<OwnResult> = {}): OwnResult {
	return {
		text: 'SELECT name, beside, n FROM t',
		columns: [
			exploredColumn('name', 'VARCHAR'),
			exploredColumn('beside', 'VARCHAR'),
			exploredColumn('n', 'DOUBLE')
		],
		data: [names, names.map((_, row) => `beside ${row}`), names.map((_, row) => row + 0.5)],
		...{ rows: names.length, isCapped: false, took: 1 },
		...change
	};
}

function ownOf(result: OwnResult, shape: OwnValues['shape'] = 'bars'): OwnValues {
	const ofDays = shape === 'line';
	return {
		...{ shape, ofDays, names: { label: 'name', value: 'n' } },
		...drawnRows(shape, ownRows(result, 0, 2, ofDays)),
		cutAt: result.isCapped ? result.rows : null
	};
}

function opened(result: OwnResult, shape?: OwnValues['shape'], locale: 'en' | 'zh' = 'en') {
	const figure = ownFigure(ownOf(result, shape), result, log, locale);
	if ('why' in figure) throw new Error(figure.why);
	return figure;
}

function refusal(result: OwnResult, shape?: OwnValues['shape']): NoFile {
	const figure = ownFigure(ownOf(result, shape), result, log, 'en');
	if (!('why' in figure)) throw new Error('taken');
	return figure;
}

const drawn = ({ draw, basis, look }: OpenedFigure) => drawnFigure(draw, basis, look);

const manifestOf = ({ manifest }: DrawnFigure) => JSON.parse(manifest) as FigureManifest;

const days = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10)
	);

describe('a figure of a query, in its file,', () => {
	test('is what is drawn and nothing else: no other row, and no other column', async () => {
		const names = Array.from({ length: 60 }, (_, at) => `name ${at}`);
		const figure = drawn(opened(resultOf(names)));
		const svg = String(await figureFile('svg', figure, tools));
		const { specification, table } = manifestOf(figure);
		expect(table.rows).toHaveLength(40);
		expect(specification?.drawn.contents).toEqual({
			...{ shape: 'bars', ofDays: false, names: { label: 'name', value: 'n' } },
			rows: names.slice(0, 40).map((label, at) => ({ label, value: at + 0.5 })),
			...{ left: 20, cutAt: null }
		});
		for (const text of [svg, figureCsv(figure.numbers)]) {
			expect(text).toContain('name 39');
			expect(text).not.toContain('name 40');
			expect(text.replace('SELECT name, beside, n', '')).not.toContain('beside');
		}
		expect(figure.fitted.figure.footer.note).toBe('20 more rows of the result are not drawn.');
	});

	test('leaves a line the rows that have a day', () => {
		const { left, rows } = ownOf(resultOf([null, ...days(2), null]), 'line');
		expect([left, rows.map(({ label }) => label)]).toEqual([2, days(2)]);
	});

	test('says in both languages whose query it is, on which log, and where its result was cut', () => {
		const said = locales.map((locale) => {
			const result = resultOf(['a', 'b'], { rows: 10_000, isCapped: true });
			return drawn(opened(result, 'bars', locale)).fitted.figure.footer.source;
		});
		expect(said).toEqual([
			'Own query on log.csv · log of 5 Nov 2023 to 5 Jun 2024 · first 10,000 rows of its result',
			expect.stringMatching(
				/^自行查询，数据来自log.csv · 日志时段 2023年11月5日.* · 取结果的前 .* 行$/
			)
		]);
	});

	test('knows its files by hash, its query, and whether its result was cut', () => {
		const { assessment } = log;
		const manifest = manifestOf(drawn(opened(resultOf(['a'], { isCapped: true }))));
		expect(manifest).toMatchObject({
			...{ version, made: '2026-11-26', factorPack: assessment.factorPack, limits: [] },
			inputs: [{ name: 'log.csv', sha256: assessment.inputs[0]!.sha256 }],
			sql: 'SELECT name, beside, n FROM t',
			ownQuery: { rows: 1, capped: true },
			...{ coverage: null, netAvoidedKgCo2e: null, equivalences: [] },
			figure: { name: 'own-values' }
		});
	});

	test.each(locales)('in %s opens again as it was, with hostile names too', async (locale) => {
		const named = resultOf([...hostileNames, null, '', '\ud800', 'a'.repeat(2000)]);
		const all = [opened(named, 'bars', locale), opened(resultOf(days(90)), 'line', locale)];
		for (const figure of all) {
			const before = drawn(figure);
			const svg = String(await figureFile('svg', before, tools));
			const again = await openFigure(new TextEncoder().encode(svg));
			if (typeof again === 'string') throw new Error(again);
			expect(drawn(again).manifest).toBe(before.manifest);
			expect((await figureFile('svg', drawn(again), tools)) === svg).toBe(true);
			expect(again.basis.made.ownQuery).toEqual({
				rows: figure.basis.made.ownQuery!.rows,
				capped: false
			});
		}
	});

	test('is written as every kind of file', async () => {
		const figure = drawn(opened(resultOf(hostileNames)));
		for (const kind of figureKinds) {
			expect([kind, (await figureFile(kind, figure, tools)).length > 0]).toEqual([kind, true]);
		}
	});

	test('is a chart of all its days on a slide', () => {
		const { chart } = drawn(opened(resultOf(days(90)), 'line')).numbers;
		expect(chart).toMatchObject({ kind: 'lines', labels: { length: 90 } });
	});

	test('is no formula in a table', () => {
		expect(figureCsv(drawn(opened(resultOf(['=1+1', '@x']))).numbers)).toBe(
			"name,n\n'=1+1,0.5\n'@x,1.5\n"
		);
	});
});

describe('a result is not taken out as a figure', () => {
	test.each([
		[['book', 'laptop', 'book'], 'book'],
		[['book', null, null], null]
	])('where a name stands for several rows, as single trades do: %j', (names, name) => {
		expect(refusal(resultOf(names))).toEqual({ why: 'repeated', name });
		expect(refusal(resultOf([...days(2), days(1)[0]!]), 'line').why).toBe('repeated');
	});

	test('only for rows that are drawn', () => {
		const names = Array.from({ length: 40 }, (_, at) => `name ${at}`);
		expect(drawn(opened(resultOf([...names, 'x', 'x']))).fitted.figure.name).toBe('own-values');
	});

	test('where it is more than a file holds', () => {
		const large = { why: 'too_large', rows: 2000, name: 2000, query: 200_000 };
		expect(refusal(resultOf(['a'.repeat(2001)]))).toEqual(large);
		expect(refusal(resultOf(days(2001)), 'line')).toEqual(large);
		expect(refusal(resultOf(['a'], { text: 'x'.repeat(200_001) }))).toEqual(large);
	});
});
