export { hashFile } from './hash-file';
export {
	loadLog,
	type Condition,
	type LoadOptions,
	type LoadProgress,
	type LoadedInput,
	type LoadedLog
} from './load-log';
export { buildCategoryMatcher, type CategoryMatch } from './match-category';
export { buildWordResolver, type NamedEntry } from './match-word';
export { normaliseName, normaliseText } from './normalise-text';
export { planColumns, type PlanOptions } from './plan-columns';
export { mappingKey, readMapping, type Mapping } from './read-mapping';
export { sniff } from './sniff';
export type { RoleOverrides } from './assign-roles';
