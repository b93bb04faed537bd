import { mkdir, writeFile } from 'node:fs/promises';
import { drawFigure, lightTheme, ownValues, serialise } from '../../src/lib/figures/index';
import { exponentOf, ownName, type Times } from './growth';
import type { Bench } from './kept-bench';
import { measureCells } from './measure';
import { said } from './reading-rows';

const kinds = {
	first: {
		title: 'Reading a log to its first result',
		text: 'From the file to sums by category; the engine of Reprise starts while a person chooses the file, which takes 5 s, and the others are loaded. Reprise sniffs, reads every row with its rejects, maps the words, makes its cube, assesses with ranges and draws the page; the others parse and group.',
		behind:
			'Its database is 34 MB of WebAssembly, which on two cores takes longer to start than a file to be chosen; a small log waits for it. Of a large one every row is checked, kept and counted by all that it can be filtered by, where the others keep what they group.',
		value: 'ms from file to first result'
	},
	brush: {
		title: 'Dragging the period in view',
		text: 'From the first day moved to new sums. Reprise shows new totals with every category, platform and month behind them; the others sum items by category.',
		behind:
			'A few rows are added up in less time than a page is drawn. What Reprise takes is the page; it hardly grows with the log.',
		value: 'ms from drag to new sums'
	},
	edit: {
		title: 'Changing one factor',
		text: 'From a new value to the new total of all emissions.',
		behind:
			'A few rows are added up in less time than a page is drawn. What Reprise takes is the page; it does not grow with the log.',
		value: 'ms from factor to new total'
	}
} as const;

type Kind = keyof typeof kinds;

/** Writes `README.md` and its figures into a folder. */
export async function writeBenchReadme(folder: string, bench: Bench): Promise<void> {
	await mkdir(folder, { recursive: true });
	const sections: string[] = [];
	// Without logs of several sizes measured there is nothing to set side by side.
	const measured = bench.times.length === 0 ? [] : (Object.keys(kinds) as Kind[]);
	for (const kind of measured) {
		const figures = await writeFigures(folder, kind, bench.times);
		const { title, text } = kinds[kind];
		sections.push(`## ${title}`, text, ...figures, table(kind, bench.times));
		sections.push(...behind(kind, bench.times));
	}
	const text = [
		'# Measured',
		'Written by `npm run bench`. The tools take turns with the same logs on the same machine; every time is the median of the rounds. Compare ratios, not times: those belong to the machine.',
		machineTable(bench.machine),
		'Reprise runs in Chromium, on the page as it is shown; the others run in Node, without a page, which is to their advantage. Each is given logs as long as memory and patience allow. An exponent of 1 means twice the time for twice the trades.',
		...sections,
		'## Everything else',
		...partTables(bench.parts)
	].join('\n\n');
	await writeFile(`${folder}/README.md`, `${text}\n`);
}

/** A figure for each size of log, drawn as every figure of Reprise is. */
async function writeFigures(
	folder: string,
	kind: Kind,
	times: readonly Times[]
): Promise<readonly string[]> {
	const lines: string[] = [];
	for (const rows of new Set(times.map((one) => one.rows))) {
		const known = times.filter((one) => one.rows === rows && one[kind] !== null);
		const name = `${kind}-${rows}.svg`;
		const drawn = ownValues(
			{
				shape: 'bars',
				ofDays: false,
				names: { label: said(rows), value: kinds[kind].value },
				rows: known.map((one) => ({ label: one.tool, value: rounded(one[kind]!) })),
				...{ left: 0, cutAt: null }
			},
			{
				...{ width: 720, locale: 'en', theme: lightTheme },
				source: { name: '', period: null, coverage: null, factorPack: '', synthetic: true }
			}
		);
		const figure = { ...drawn, footer: { source: 'npm run bench', note: '' } };
		await writeFile(`${folder}/${name}`, serialise(drawFigure(figure, { width: 768 }), figure));
		lines.push(`![${kinds[kind].title}, ${said(rows)}](${name})`);
	}
	return lines;
}

function table(kind: Kind, times: readonly Times[]): string {
	const sizes = [...new Set(times.map(({ rows }) => rows))];
	const tools = [...new Set(times.map(({ tool }) => tool))];
	const own = (rows: number) => times.find((one) => one.tool === ownName && one.rows === rows)!;
	const cell = (tool: string, rows: number) => {
		const value = times.find((one) => one.tool === tool && one.rows === rows)?.[kind] ?? null;
		if (value === null) return '–';
		const ratio = value / own(rows)[kind]!;
		return tool === ownName ? ms(value) : `${ms(value)} (${ratio.toPrecision(2)} times)`;
	};
	const rows = tools
		.filter((tool) => times.some((one) => one.tool === tool && one[kind] !== null))
		.map((tool) => {
			const exponent = exponentOf(
				times.filter((one) => one.tool === tool),
				kind
			);
			return [tool, ...sizes.map((size) => cell(tool, size)), exponent?.toFixed(2) ?? '–'];
		});
	return markdown(['', ...sizes.map(said), 'exponent'], rows);
}

/** Where others are ahead of Reprise, and why. */
function behind(kind: Kind, times: readonly Times[]): readonly string[] {
	const sizes = [...new Set(times.map(({ rows }) => rows))];
	const ahead = sizes.flatMap((rows) => {
		const here = times.filter((one) => one.rows === rows && one[kind] !== null);
		const own = here.find(({ tool }) => tool === ownName)!;
		const faster = here.filter((one) => one[kind]! < own[kind]!).map(({ tool }) => tool);
		return faster.length === 0 ? [] : [`at ${said(rows)} ${faster.join(', ')}`];
	});
	if (ahead.length === 0) return [];
	return [`Ahead of Reprise are ${ahead.join('; ')}. ${kinds[kind].behind}`];
}

function machineTable(machine: Bench['machine']): string {
	return markdown(
		['', ''],
		Object.entries(machine).map(([name, value]) => [name, String(value)])
	);
}

/** The measures of every part but the pairs, which have tables of their own. */
function partTables(parts: Bench['parts']): readonly string[] {
	return Object.entries(parts)
		.filter(([name]) => name !== 'growth')
		.map(([name, { measures, failure }]) => {
			if (failure !== undefined) return `### ${name}\n\nCould not be measured: ${failure}`;
			const rows = measures.map((measure) => {
				const { value, target } = measure;
				const isMet = target === undefined ? '' : value <= target ? 'met' : 'missed';
				return [...measureCells(measure), isMet];
			});
			return `### ${name}\n\n${markdown(['measure', 'value', 'at most', ''], rows)}`;
		});
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const rounded = (value: number) => Number(value.toPrecision(3));
const ms = (value: number) => `${rounded(value).toLocaleString('en')} ms`;
