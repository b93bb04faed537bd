import type { Category } from './category';
import type { ColumnRole, ReadingOverrides } from './reading';
import type { Estimate } from './estimate';
import type { FactorOverride } from './factor-override';
import type { Repair } from './repair';
import type { Plan } from './target';

/** The form of a project file. */
export const projectSchema = 'reprise/project@1';

/** A pack as a project or a result names it. */
export interface PinnedPack {
	readonly id: string;
	readonly sha256: string;
}

/** How a project wants its log assessed; null takes the default. */
export interface ProjectMethod<Scenario = unknown> {
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
	/** The scenario in use, in place of the preset where it says something. */
	readonly scenario: Scenario | null;
}

/** One of the files that a log was read from. */
export interface ProjectFile {
	readonly name: string;
	readonly bytes: number;
	/** Lower-case hex. */
	readonly sha256: string;
	/** True for a log that comes with Reprise and is invented. */
	readonly synthetic: boolean;
}

/** How a log is to be read; what is absent is left to the sniffing. */
export interface ProjectReading {
	readonly roles?: Partial<Record<ColumnRole, string | null>>;
	readonly reading?: ReadingOverrides;
	/** Rows are kept where each of these columns has its value. */
	readonly where?: readonly { readonly column: string; readonly value: string }[];
	/** Rejected rows that were corrected by hand. */
	readonly repairs?: readonly Repair[];
}

/** One of the log's words and what it is taken for; null leaves it unmapped on purpose. */
export interface ProjectMapping {
	readonly sourceCategory: string;
	readonly category: string | null;
}

/** What a user decided about a log, without the log: enough to come to the same result again. */
export interface Project<Scenario = unknown> extends Partial<Plan> {
	readonly name: string;
	readonly pack: PinnedPack;
	/** The files of the log, in order; empty for a project that is for any log. */
	readonly files: readonly ProjectFile[];
	readonly read: ProjectReading;
	readonly method: ProjectMethod<Scenario>;
	readonly overrides: readonly FactorOverride[];
	readonly addedCategories: readonly Category[];
	readonly mapping: readonly ProjectMapping[];
	readonly scenarios: readonly Scenario[];
	/** What pages remember of how they were set; each says for itself what form its value has. */
	readonly views: Readonly<Record<string, unknown>>;
}

/** A method that leaves everything to the default. */
export const defaultProjectMethod: ProjectMethod<never> = {
	preset: null,
	displacement: null,
	region: null,
	trees: null,
	households: null,
	vehicles: null,
	massEstimate: false,
	draws: null,
	seed: null,
	operatingModel: null,
	scenario: null
};

/** The text of a project file. Equal projects give equal bytes. */
export function writeProject(project: Project): string {
	const { name, pack, files, read, method, overrides, addedCategories, mapping } = project;
	const { scenarios, views, targets, annotations } = project;
	const ordered = { name, pack, files, read, method, overrides, addedCategories, mapping };
	const content = { schema: projectSchema, ...ordered, scenarios, views, targets, annotations };
	return `${JSON.stringify(content, null, '\t')}\n`;
}

/** Whether a pack is the very one that the project was made with. */
export function isPinned(project: Project, pack: PinnedPack): boolean {
	return project.pack.sha256 === pack.sha256;
}
