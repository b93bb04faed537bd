export { hashFile } from './load/hash-file';
export { loadLog, type LoadOptions, type LoadProgress, type LoadedLog } from './load/load-log';
export {
	buildCategoryMatcher,
	isWholeMatch,
	type CategoryMatch
} from './categories/match-category';
export { matchWords } from './categories/match-words';
export { buildWordResolver } from './categories/match-word';
export { mappingKey, readMapping, type Mapping } from './categories/read-mapping';
