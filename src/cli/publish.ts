import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { formatCount } from '../lib/messages/format';
import { publishedFile, publishedSchema, type Published } from '../lib/model/published';
import { version } from '../lib/model/version';
import { optionsOf } from './assess-files';
import { CliError, exitCodes, usageError } from './cli-error';
import { contentFiles, isSiteBuilt, siteFiles } from './dashboard-files';
import {
	ForeignFolder,
	publishedBefore,
	removeFiles,
	writeFolder,
	type FolderFiles
} from './dashboard-folder';
import { dashboardProject } from './dashboard-project';
import { inputFiles } from './input-files';
import { openedProject, type RunProject } from './opened-project';
import { textOption } from './options';
import { libraryInForce, requirePinned } from './project-option';
import { publishedCube } from './published-cube';
import type { CommandRun } from './run';

/** `reprise publish`: a folder with the site, a cube and a project, that any host can serve. */
export async function publishCommand({ files, ...others }: CommandRun): Promise<number> {
	const [folder, ...sources] = files;
	const run: CommandRun = { ...others, files: sources };
	const { locale } = run;
	if (!isSiteBuilt()) throw usageError(m.publish_needs_site({}, { locale }));
	const before = await earlier(folder!, run);
	const opened = await openedProject(run);
	const library = await libraryInForce(run.values, opened);
	requirePinned(opened, library, run);
	const options = await optionsOf(run, library, opened);
	const draft = `${resolve(folder!)}.${process.pid}.cube`;
	try {
		const cube = await publishedCube(run, library, options, await sourceFiles(run, opened), draft);
		const project = await dashboardProject(run.values, opened, library, options, cube);
		const title = textOption(run.values, 'title') ?? cube.name.replace(/\.parquet$/, '');
		const content = await contentFiles(project, { ...cube, path: draft });
		const said = {
			...({ schema: publishedSchema, title, refreshed: run.effects.today, version } as const),
			pack: { id: library.pack.id, sha256: library.pack.sha256 },
			cube: { name: cube.name, bytes: cube.bytes, sha256: cube.sha256 },
			parts: [...content.keys()]
		};
		const site = await siteFiles({ ...said, startsInChinese: locale === 'zh' });
		await write(run, folder!, new Map([...site, ...content]), said, before);
	} finally {
		await rm(draft, { force: true });
	}
	return exitCodes.done;
}

/** The logs, or the cube; a project in their place must bring its trades. */
async function sourceFiles(run: CommandRun, opened: RunProject | null) {
	if (opened === null || !opened.isLog) return inputFiles(run);
	if (opened.trades !== null) return opened.trades;
	const message = m.publish_needs_trades({ file: opened.file }, { locale: run.locale });
	throw new CliError(message, exitCodes.input);
}

async function earlier(folder: string, { locale }: CommandRun): Promise<Published | null> {
	try {
		return await publishedBefore(folder);
	} catch (cause) {
		if (!(cause instanceof ForeignFolder)) throw cause;
		throw new CliError(m.publish_other_folder({ folder }, { locale }), exitCodes.usage, { cause });
	}
}

async function write(
	{ values, effects, locale }: CommandRun,
	folder: string,
	files: FolderFiles,
	said: Omit<Published, 'files' | 'earlier'>,
	before: Published | null
): Promise<void> {
	const paths = [...files.keys(), publishedFile].sort();
	const published: Published = { ...said, files: paths, earlier: goneSince(before, paths) };
	const bytes = Buffer.from(`${JSON.stringify(published, null, '\t')}\n`);
	try {
		await mkdir(folder, { recursive: true });
		const count = await writeFolder(folder, new Map([...files, [publishedFile, { bytes }]]));
		const kept = new Set([...paths, ...published.earlier]);
		await removeFiles(
			folder,
			(before?.earlier ?? []).filter((path) => !kept.has(path))
		);
		if (values['quiet'] === true) return;
		const parameters = { folder, title: said.title, count: formatCount(count, locale) };
		effects.warn(`${m.publish_done(parameters, { locale })}\n`);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const message = m.cli_cannot_write({ path: folder, reason }, { locale });
		throw new CliError(message, exitCodes.usage, { cause });
	}
}

/** Files that pages of the dashboard before may still ask for; the same dashboard again changes nothing. */
function goneSince(before: Published | null, paths: readonly string[]): readonly string[] {
	if (before === null) return [];
	const present = new Set(paths);
	const gone = before.files.filter((path) => !present.has(path));
	return gone.length > 0 ? gone : before.earlier.filter((path) => !present.has(path));
}
