export { hashFile } from './hash-file';
export { loadLog, type LoadOptions, type LoadProgress, type LoadedLog } from './load-log';
export { buildCategoryMatcher, type CategoryMatch } from './match-category';
export { buildWordResolver } from './match-word';
export { mappingKey, readMapping, type Mapping } from './read-mapping';
