import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as m from '../lib/messages/compiled/messages.js';
import { InputError } from '../lib/model/input-error';
import type { Library } from '../lib/model/library';
import { isPinned, type Project } from '../lib/model/project';
import { readProject } from '../lib/model/read-project';
import { CliError, exitCodes } from './cli-error';
import { isBundledPack } from './data-folder';
import { textOption, type OptionValues } from './options';
import type { CommandRun } from './run';

/** The project that `--project` names, or null without one. */
export async function projectOption(values: OptionValues): Promise<Project | null> {
	const path = textOption(values, 'project');
	if (path === undefined) return null;
	return readProject(basename(path), await textOf(path), (scenario) => scenario);
}

async function textOf(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		throw new InputError('file_not_found', { file: path }, { cause });
	}
}

/** The pack in force: the one asked for, else the project's where it comes with Reprise. */
export function packInForce(values: OptionValues, project: Project | null): string | undefined {
	const pinned = project?.pack.id;
	const ofProject = pinned !== undefined && isBundledPack(pinned) ? pinned : undefined;
	return textOption(values, 'pack') ?? ofProject;
}

/** Refuses another pack than the one a project was made with, unless `--repin` says to go on. */
export function requirePinned(
	project: Project | null,
	{ pack }: Library,
	{ values, locale }: CommandRun
): void {
	if (project === null || values['repin'] === true || isPinned(project, pack)) return;
	const names = {
		file: basename(textOption(values, 'project')!),
		pinned: project.pack.id,
		pinnedSum: shortSum(project.pack.sha256),
		pack: pack.id,
		sum: shortSum(pack.sha256)
	};
	throw new CliError(m.packs_project_mismatch(names, { locale }), exitCodes.input);
}

/** Enough of a checksum to tell two apart at sight. */
function shortSum(sha256: string): string {
	return sha256.slice(0, 12);
}

/** The options with what a project says where they say nothing. */
export function withProject(
	values: OptionValues,
	project: Project | null,
	library: Library
): OptionValues {
	if (project === null) return values;
	const { method } = project;
	const { displacement } = method;
	const ofProject: Readonly<Record<string, string | null>> = {
		preset: method.preset,
		displacement:
			displacement && [displacement.low, displacement.central, displacement.high].join(),
		trees: method.trees,
		households: method.households ?? householdsOf(method.region, library),
		vehicles: method.vehicles,
		estimate: method.massEstimate ? 'mass' : null,
		draws: method.draws === null ? null : String(method.draws),
		seed: method.seed === null ? null : String(method.seed),
		'operating-model': method.operatingModel
	};
	const said = Object.entries(ofProject).filter(([, value]) => value !== null);
	return { ...(Object.fromEntries(said) as OptionValues), ...values };
}

/** The household that a region takes, where it has one of its own. */
function householdsOf(region: string | null, { equivalences }: Library): string | null {
	const own = equivalences.find(
		({ kind, defaultFor }) => kind === 'household' && region !== null && defaultFor.includes(region)
	);
	return own?.id ?? null;
}
