import type { Alias } from './alias';
import type { Category } from './category';
import type { Equivalence } from './equivalence';
import type { FactorPack } from './factor-pack';
import type { Group } from './group';
import type { OperatingModel } from './operating-model';
import type { Platform } from './platform';
import type { Region } from './region';
import type { Source } from './source';

/** Everything that is data and not the user's: what Reprise knows about goods, places and factors. */
export interface Library {
	readonly groups: readonly Group[];
	readonly categories: readonly Category[];
	readonly aliases: readonly Alias[];
	readonly regions: readonly Region[];
	readonly platforms: readonly Platform[];
	readonly operatingModels: readonly OperatingModel[];
	readonly equivalences: readonly Equivalence[];
	readonly sources: readonly Source[];
	readonly pack: FactorPack;
}
