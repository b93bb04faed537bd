import { writeFacts, type AssessOptions } from '../lib/assess';
import type { Library } from '../lib/model/library';
import { defaultProjectMethod, type Project } from '../lib/model/project';
import { writeProjectFile, type ProjectContent } from '../lib/model/project-file';
import { currentPack } from '../lib/model/read-library';
import { findPack } from './data-folder';
import type { RunProject } from './opened-project';
import { textOption, type OptionValues } from './options';
import { packInForce } from './project-option';
import type { PublishedCube } from './published-cube';

/** The project of a dashboard, as the bytes of its file: all that was chosen, and no trade. */
export async function dashboardProject(
	values: OptionValues,
	opened: RunProject | null,
	library: Library,
	options: AssessOptions,
	cube: PublishedCube
): Promise<Uint8Array> {
	const { id, sha256 } = library.pack;
	const { name, bytes, facts } = cube;
	const file = { name, bytes, sha256: cube.sha256, synthetic: isSynthetic(opened) };
	const ofPack = new Set(library.pack.overrides);
	const project: Project = {
		name,
		pack: { id, sha256 },
		files: [file],
		read: {},
		method: methodOf(opened, options),
		overrides: (options.method.overrides ?? []).filter((override) => !ofPack.has(override)),
		addedCategories: facts.addedCategories,
		mapping: [...options.mapping].map(([sourceCategory, category]) => ({
			sourceCategory,
			category
		})),
		scenarios: opened?.project.scenarios ?? [],
		views: opened?.project.views ?? {},
		...planOf(opened)
	};
	const pack = await packOf(values, opened);
	return written({ project, facts: writeFacts(facts), pack });
}

function isSynthetic(opened: RunProject | null): boolean {
	return opened?.isLog === true && opened.project.files.some(({ synthetic }) => synthetic);
}

function methodOf(opened: RunProject | null, { method, operatingModel }: AssessOptions) {
	const { preset, scenario, displacement, trees, households, vehicles, massEstimate } = method;
	return {
		...defaultProjectMethod,
		preset: preset ?? null,
		scenario: scenario ?? null,
		displacement: displacement ?? null,
		region: opened?.project.method.region ?? null,
		trees: trees ?? null,
		households: households ?? null,
		vehicles: vehicles ?? null,
		massEstimate: massEstimate === true,
		operatingModel
	};
}

function planOf(opened: RunProject | null): Pick<Project, 'targets' | 'annotations'> {
	const { targets, annotations } = opened?.project ?? {};
	return {
		...(targets === undefined ? {} : { targets }),
		...(annotations === undefined ? {} : { annotations })
	};
}

/** The files of the pack in force, where it is another one than every site has. */
async function packOf(
	values: OptionValues,
	opened: RunProject | null
): Promise<ReadonlyMap<string, string> | null> {
	const own = opened?.pack ?? null;
	if (own !== null && textOption(values, 'pack') === undefined) return own;
	const name = packInForce(values, opened);
	return name === undefined || name === currentPack ? null : (await findPack(name)).whole;
}

async function written(content: ProjectContent): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	await writeProjectFile(content, [], (piece) => pieces.push(piece));
	return Buffer.concat(pieces);
}
