import type { FactorPack } from '$lib/model/factor-pack';
import { InputError } from '$lib/model/input-error';
import type { InputFile } from '$lib/model/input-file';
import type { Library } from '$lib/model/library';
import type { Project } from '$lib/model/project';
import { readScenarios, scenarioTerms } from '$lib/model/read-scenario';
import type { Scenario } from '$lib/model/scenario';
import { sampleRequest, withFactors, type MethodChoices, type Request } from '../request';

/**
 * The request that a project stands for, with its files. `file` names it where something is wrong:
 * throws `InputError` bad_scenario for a scenario in use that is none.
 */
export function requestOf(
	file: string,
	project: Project,
	files: readonly InputFile[],
	library: Library,
	pack: FactorPack | null
): Request {
	const { overrides, addedCategories, mapping, read } = project;
	const request: Request = {
		...sampleRequest,
		files: files.length === 0 ? sampleRequest.files : files,
		read: Object.keys(read).length === 0 ? sampleRequest.read : read,
		mapping:
			mapping.length === 0
				? sampleRequest.mapping
				: new Map(mapping.map(({ sourceCategory, category }) => [sourceCategory, category])),
		operatingModel: project.method.operatingModel,
		method: choicesOf(file, project, library)
	};
	const added = addedCategories.length === 0 ? sampleRequest.addedCategories : addedCategories;
	return withFactors(request, { overrides, addedCategories: added, pack });
}

/**
 * The method of a project, as a request has it. Draws and seed are those of published numbers on
 * every page. Throws `InputError` bad_scenario.
 */
export function choicesOf(
	file: string,
	{ method }: Pick<Project, 'method'>,
	library: Library
): MethodChoices {
	const { preset, region, trees, households, vehicles, displacement, massEstimate } = method;
	const { scenario } = method;
	return {
		preset: library.pack.presets.find(({ id }) => id === preset)?.id ?? sampleRequest.method.preset,
		region: region ?? sampleRequest.method.region,
		vehicles: vehicles ?? sampleRequest.method.vehicles,
		...(trees === null ? {} : { trees }),
		...(households === null ? {} : { households }),
		...(displacement === null ? {} : { displacement }),
		...(massEstimate ? { massEstimate } : {}),
		...(scenario === null ? {} : { scenario: scenarioOf(file, scenario, library) })
	};
}

function scenarioOf(file: string, value: unknown, library: Library): Scenario | undefined {
	const read = readScenarios(value, scenarioTerms(library));
	if (!('problem' in read)) return read.scenarios[0];
	throw new InputError('bad_scenario', { file, ...read.problem });
}
