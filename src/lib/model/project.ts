import type { Category } from './category';
import type { Estimate } from './estimate';
import type { FactorOverride } from './factor-override';

/** The form of a project file. */
export const projectSchema = 'reprise/project@1';

/** A pack as a project or a result names it. */
export interface PinnedPack {
	readonly id: string;
	readonly sha256: string;
}

/** How a project wants its log assessed; null takes the default. */
export interface ProjectMethod {
	readonly preset: string | null;
	/** Displacement rate for all categories, 0..1. */
	readonly displacement: Estimate | null;
	/** Region whose household and grid are taken. */
	readonly region: string | null;
	/** Ids of equivalences. */
	readonly trees: string | null;
	readonly households: string | null;
	readonly vehicles: 'include' | 'set_aside' | null;
	/** Whether what has no factor is estimated from its mass. */
	readonly massEstimate: boolean;
	readonly draws: number | null;
	readonly seed: number | null;
	readonly operatingModel: string | null;
}

/** One of the log's words and what it is taken for; null leaves it unmapped on purpose. */
export interface ProjectMapping {
	readonly sourceCategory: string;
	readonly category: string | null;
}

/** What a user decided about a log, without the log: enough to come to the same result again. */
export interface Project<Scenario = unknown> {
	readonly name: string;
	readonly pack: PinnedPack;
	readonly method: ProjectMethod;
	readonly overrides: readonly FactorOverride[];
	readonly addedCategories: readonly Category[];
	readonly mapping: readonly ProjectMapping[];
	readonly scenarios: readonly Scenario[];
}

/** A method that leaves everything to the default. */
export const defaultProjectMethod: ProjectMethod = {
	preset: null,
	displacement: null,
	region: null,
	trees: null,
	households: null,
	vehicles: null,
	massEstimate: false,
	draws: null,
	seed: null,
	operatingModel: null
};

/** The text of a project file. Equal projects give equal bytes. */
export function writeProject(project: Project): string {
	const { name, pack, method, overrides, addedCategories, mapping, scenarios } = project;
	const ordered = { name, pack, method, overrides, addedCategories, mapping, scenarios };
	return `${JSON.stringify({ schema: projectSchema, ...ordered }, null, '\t')}\n`;
}

/** Whether a pack is the very one that the project was made with. */
export function isPinned(project: Project, pack: PinnedPack): boolean {
	return project.pack.sha256 === pack.sha256;
}
