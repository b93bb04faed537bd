import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { factorsOf, grownFacts, methodFor, samplingOf, volumeOf } from '../lib/assess';
import { reportSubject } from '../lib/assess/report-subject';
import { figureFile } from '../lib/export/figure/figure-file';
import { figureManifest } from '../lib/export/figure/figure-manifest';
import { edited, fitted, type DrawnAt } from '../lib/figures';
import { CubeFilter, DrawStore, solveSamplerJob } from '../lib/impact';
import * as m from '../lib/messages/compiled/messages.js';
import { drawableNames, drawables, isDrawable, type DrawableName } from '../lib/ui/studio/drawable';
import { drawableTitle } from '../lib/ui/studio/drawable-title';
import { figureSubject, type FigureSubject } from '../lib/ui/studio/figure-subject';
import { assessFiles } from './assess-files';
import type { AssessedFiles } from './assessed-files';
import { CliError, exitCodes, usageError } from './cli-error';
import { figureCall, type FigureCall } from './figure-options';
import { fontFile } from './font-files';
import { limitsInWords } from './limits-in-words';
import type { CommandRun } from './run';
import { alignedRows } from './text-table';
import { writeOwnFile } from './write-output';

const listing = drawableNames.join(', ');

/** `reprise figure`: one figure of a log as a file for print or screen. */
export async function figureCommand(run: CommandRun): Promise<number> {
	const { locale, values, effects } = run;
	if (values['list'] === true) {
		effects.print(listOf(run));
		return exitCodes.done;
	}
	const [name, ...files] = run.files;
	const isNamed = name !== undefined && isDrawable(name);
	if (name !== undefined && !isNamed) {
		throw usageError(m.studio_cli_unknown({ name, names: listing }, { locale }));
	}
	if (!isNamed || (files.length === 0 && values['project'] === undefined)) {
		throw usageError(m.studio_cli_needs_name({ names: listing }, { locale }));
	}
	const call = await figureCall(values, locale);
	const assessed = await assessFiles({ ...run, files }, { cube: true });
	const subject = subjectOf(assessed);
	const draw = await drawables[name](subject);
	if (draw === null) throw await notHeld(name, subject);
	await writeOwnFile(call.path, await fileOf(draw, subject, assessed, call), locale);
	return exitCodes.done;
}

function listOf({ locale }: CommandRun): string {
	const rows = drawableNames.map((name) => [name, drawableTitle(name, locale)]);
	return `${alignedRows([{}, {}], rows).join('\n')}\n`;
}

function subjectOf({ library, facts, options, result, cube }: AssessedFiles): FigureSubject {
	const { method } = options;
	const times = volumeOf(method);
	const grown = grownFacts(facts, times);
	const { seed, draws } = samplingOf(library, method);
	const store = new DrawStore(seed, draws);
	return figureSubject({
		...{ result, library, facts, options: method, times },
		factors: factorsOf(library, grown, methodFor(library, grown, method)),
		filter: cube && limited(new CubeFilter(cube), method.from, method.to),
		ask: (kind, job) => Promise.resolve(solveSamplerJob(kind, job, grown.tally, store))
	});
}

function limited(filter: CubeFilter, from: string | null = null, to: string | null = null) {
	filter.set({ from, to, only: {} });
	return filter;
}

/** The log is at fault, which lacks what the figure shows; said with the figures that it has. */
async function notHeld(name: DrawableName, subject: FigureSubject): Promise<CliError> {
	const { locale } = subject.options;
	const held: string[] = [];
	for (const other of drawableNames) {
		if ((await drawables[other](subject)) !== null) held.push(other);
	}
	const names = held.join(', ') || m.studio_cli_none({}, { locale });
	return new CliError(m.studio_cli_not_held({ name, names }, { locale }), exitCodes.input);
}

async function fileOf(
	draw: DrawnAt,
	subject: FigureSubject,
	{ facts, options }: AssessedFiles,
	{ kind, format, theme, times, edits }: FigureCall
): Promise<string | Uint8Array> {
	const { source, result, library, factors } = subject;
	const { locale } = options.method;
	const drawn = fitted((given) => edited(draw(given), edits), format, {
		...{ locale, theme: theme.colours, source }
	});
	const { sql } = reportSubject({
		...{ library, facts, result, factors, options: options.method },
		...{ change: null, limits: [] }
	});
	const manifest = figureManifest(drawn, {
		...{ assessment: result.assessment, sql, format, theme: theme.name },
		limits: limitsInWords(options, locale)
	});
	return figureFile(kind, drawn, manifest, { font: fontFile, renderer: rendererBytes, times });
}

/** The renderer of PNG files, as its package has it. */
async function rendererBytes(): Promise<BufferSource> {
	const { resolve } = createRequire(import.meta.url);
	return new Uint8Array(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
