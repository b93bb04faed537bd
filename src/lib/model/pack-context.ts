import type { Category } from './category';
import type { EvidencePoint } from './evidence-point';
import type { Group } from './group';
import type { ReleasedPack } from './released-pack';
import type { Source } from './source';

/** What a pack is held against. */
export interface PackContext {
	readonly categories: readonly Category[];
	readonly groups: readonly Group[];
	readonly sources: readonly Source[];
	readonly evidence: readonly EvidencePoint[];
	/** Packs that were released, with their checksums. */
	readonly released: readonly ReleasedPack[];
	/** The day of the check, `YYYY-MM-DD`: what was to be reviewed before it is overdue. */
	readonly today: string;
}
