import { writeFacts } from '$lib/assess/read-facts';
import { defaultProjectMethod, type ProjectMethod } from '$lib/model/project';
import type { ProjectContent } from '$lib/model/project-file';
import { scenarioTerms } from '$lib/model/read-scenario';
import { hashFile } from '../hash-file';
import { keptScenarios } from '../kept-scenarios';
import type { LiveResult } from '../live-result';
import type { MethodChoices, Request } from '../request';
import { planInProject } from '../targets/kept-plan';

/** What pages remember of how they were set, by page. */
export type Views = Readonly<Record<string, unknown>>;

/** Everything that was chosen for a log, and what was counted in it. */
export async function contentOf(
	request: Request,
	{ library, facts }: LiveResult,
	views: Views
): Promise<ProjectContent> {
	const { id, sha256 } = library.pack;
	const project = {
		name: request.files[0]?.name ?? '',
		pack: { id, sha256 },
		files: await filesOf(request),
		read: request.read,
		method: methodOf(request),
		overrides: request.method.overrides ?? [],
		addedCategories: request.addedCategories,
		mapping: [...request.mapping].map(([sourceCategory, category]) => ({
			sourceCategory,
			category
		})),
		scenarios: ownScenarios(library),
		views,
		...planInProject()
	};
	return { project, facts: writeFacts(facts), pack: request.pack?.files ?? null };
}

function filesOf({ files }: Request) {
	return Promise.all(
		files.map(async (file) => ({
			name: file.name,
			bytes: file.size,
			sha256: await hashFile(file),
			synthetic: file.synthetic === true
		}))
	);
}

/** The method of a request, as a project has it. */
export function methodOf({
	method,
	operatingModel
}: Pick<Request, 'method' | 'operatingModel'>): ProjectMethod {
	return { ...defaultProjectMethod, ...said(method), operatingModel };
}

/** What a method says, as a project has it. */
function said(method: MethodChoices): Partial<ProjectMethod> {
	const { preset, scenario, displacement, region, trees, households, vehicles } = method;
	return {
		preset: preset ?? null,
		scenario: scenario ?? null,
		displacement: displacement ?? null,
		region: region ?? null,
		trees: trees ?? null,
		households: households ?? null,
		vehicles: vehicles ?? null,
		massEstimate: method.massEstimate === true
	};
}

function ownScenarios(library: LiveResult['library']) {
	const kept = keptScenarios(scenarioTerms(library));
	return kept === null || 'problem' in kept ? [] : kept.scenarios;
}
