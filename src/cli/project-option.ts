import * as m from '../lib/messages/compiled/messages.js';
import { InputError } from '../lib/model/input-error';
import type { Library } from '../lib/model/library';
import { libraryWithPack } from '../lib/model/library-with-pack';
import { isPinned } from '../lib/model/project';
import { readScenarios, scenarioTerms } from '../lib/model/read-scenario';
import type { Scenario } from '../lib/model/scenario';
import { CliError, exitCodes } from './cli-error';
import { isBundledPack, loadLibrary } from './data-folder';
import type { RunProject } from './opened-project';
import { textOption, type OptionValues } from './options';
import type { CommandRun } from './run';

/** The pack in force by its name: the one asked for, else the project's where it comes with Reprise. */
export function packInForce(values: OptionValues, project: RunProject | null): string | undefined {
	const pinned = project?.project.pack.id;
	const ofProject = pinned !== undefined && isBundledPack(pinned) ? pinned : undefined;
	return textOption(values, 'pack') ?? ofProject;
}

/** The library with the pack in force; a project may bring a pack of its own. */
export async function libraryInForce(
	values: OptionValues,
	project: RunProject | null
): Promise<Library> {
	const own = project?.ownPack ?? null;
	if (own === null || textOption(values, 'pack') !== undefined) {
		return loadLibrary(packInForce(values, project));
	}
	return libraryWithPack(await loadLibrary(undefined), own);
}

/** Refuses another pack than the one a project was made with, unless `--repin` says to go on. */
export function requirePinned(
	opened: RunProject | null,
	{ pack }: Library,
	{ values, locale }: CommandRun
): void {
	if (opened === null || values['repin'] === true || isPinned(opened.project, pack)) return;
	const pinned = opened.project.pack;
	const names = {
		file: opened.file,
		pinned: pinned.id,
		pinnedSum: shortSum(pinned.sha256),
		pack: pack.id,
		sum: shortSum(pack.sha256)
	};
	throw new CliError(m.packs_project_mismatch(names, { locale }), exitCodes.input);
}

/**
 * The scenario that a project has in use, unless an option chooses a preset or a scenario. Throws
 * `InputError` where it is none, or names what the library does not have.
 */
export function scenarioInUse(
	values: OptionValues,
	opened: RunProject | null,
	library: Library
): Scenario | undefined {
	const scenario = opened?.project.method.scenario ?? null;
	const isChosen = values['preset'] !== undefined || values['scenario'] !== undefined;
	if (opened === null || scenario === null || isChosen) return undefined;
	const read = readScenarios(scenario, scenarioTerms(library));
	if ('problem' in read) {
		const { path, value } = read.problem;
		throw new InputError('bad_scenario', {
			file: opened.file,
			path: `method.scenario.${path}`,
			value
		});
	}
	return read.scenarios[0];
}

/** Enough of a checksum to tell two apart at sight. */
function shortSum(sha256: string): string {
	return sha256.slice(0, 12);
}

/** The options with what a project says where they say nothing. */
export function withProject(
	values: OptionValues,
	opened: RunProject | null,
	library: Library
): OptionValues {
	if (opened === null) return values;
	const { method } = opened.project;
	const { displacement } = method;
	const ofProject: Readonly<Record<string, string | null>> = {
		// A scenario names its own preset.
		preset: values['scenario'] === undefined ? method.preset : null,
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
