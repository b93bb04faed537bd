import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { figureGiven } from '../../src/cli/figure-given';
import { fontFile } from '../../src/cli/font-files';
import { askCube, assess } from '../../src/lib/assess';
import { openNodeEngine } from '../../src/lib/engine/node';
import type { DrawnFigure } from '../../src/lib/export/figure/figure-file';
import { fileThemes, frameFormat, type FigureEdits } from '../../src/lib/figures/index';
import type { Locale } from '../../src/lib/messages/locale';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { countedSubject } from '../../src/lib/ui/studio/counted-subject';
import { drawables } from '../../src/lib/ui/studio/drawable';
import { basisOf, drawnFigure } from '../../src/lib/ui/studio/drawn-figure';
import { figureNames, type FigureName } from '../../src/lib/ui/studio/figure-names';
import type { FigureGiven } from '../../src/lib/ui/studio/figure-given';
import type { FigureSubject } from '../../src/lib/ui/studio/figure-subject';
import { library } from './library';

/** Names as an attacker or a careless export would have them. */
export const hostileNames = [
	'<script>alert(1)</script>',
	'"/><image href=x onerror=y>',
	'=HYPERLINK("http://x")',
	'\u202e\u2066egap',
	'a\u200b\u200db',
	']]>&amp;</metadata></title>'
] as const;

/** Eight months with a peak, platforms and channels of hostile names, prices, a name that maps to nothing. */
export const hostileLog = [
	'date,category,items,platform,region,channel,price',
	...[
		'2023-11',
		'2023-12',
		'2024-01',
		'2024-02',
		'2024-03',
		'2024-04',
		'2024-05',
		'2024-06'
	].flatMap((month, at) =>
		[
			['smartphone', 100 + at * 10, 'Xianyu', 'Beijing', 900],
			['book', 400 - at * 5, 'Kongfz', 'Shanghai', 12],
			['laptop', 20 + at, hostileNames[at % 6]!, hostileNames[(at + 1) % 6]!, 3000],
			[hostileNames[at % 6]!, 3, 'Xianyu', 'Beijing', 5]
		].map(([category, items, platform, region, price]) =>
			[`${month}-05`, category, items, platform, region, hostileNames[(at + 2) % 6], price]
				.map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
				.join(',')
		)
	)
].join('\n');

/** A log with what its figures are drawn from, and what the reader would have planned. */
export async function subjectOf(
	csv: string,
	locale: Locale,
	given: FigureGiven = figureGiven([], [])
): Promise<FigureSubject> {
	const engine = await openNodeEngine();
	try {
		const file = fileOfBytes('log.csv', new TextEncoder().encode(csv));
		const method = { locale, draws: 400 };
		const options = { read: {}, mapping: new Map<string, string>(), operatingModel: null, method };
		const { result, facts } = await assess(engine, library, [file], options);
		const cube = await askCube(engine, facts);
		return countedSubject({ result, library, facts, options: method, cube, given });
	} finally {
		await engine.close();
	}
}

interface Look {
	readonly size?: string;
	readonly theme?: keyof typeof fileThemes;
	readonly edits?: FigureEdits;
}

/** A figure of a log in its frame; throws for one that the log does not hold. */
export async function drawnOf(
	subject: FigureSubject,
	name: FigureName,
	{ size = '1080x1080', theme = 'light', edits = {} }: Look = {}
): Promise<DrawnFigure> {
	const draw = await drawables[name](subject);
	if (draw === null) throw new Error(`not held: ${name}`);
	const colours = fileThemes[theme];
	const look = { format: frameFormat(size)!, theme: { name: theme, colours }, edits };
	return drawnFigure(draw, basisOf(subject, ['only Beijing'], '2026-11-26'), look);
}

/** The figures that a log holds, drawn. */
export async function everyFigure(subject: FigureSubject): Promise<readonly DrawnFigure[]> {
	const drawn: DrawnFigure[] = [];
	for (const name of figureNames) {
		if ((await drawables[name](subject)) !== null) drawn.push(await drawnOf(subject, name));
	}
	return drawn;
}

/** What writers need, as the command line has it. */
export const tools = {
	font: fontFile,
	renderer: async () =>
		new Uint8Array(
			await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
		),
	times: 1
};
