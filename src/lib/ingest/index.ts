export { hashFile } from './load/hash-file';
export { columnNames, numberedNames } from './columns/column-names';
export { rawRows } from './load/raw-rows';
export { sniff } from './sniff/sniff';
export { loadLog, type LoadOptions, type LoadProgress, type LoadedLog } from './load/load-log';
export { buildCategoryMatcher, type CategoryMatch } from './categories/match-category';
export { buildWordResolver } from './categories/match-word';
export { mappingKey, readMapping, type Mapping } from './categories/read-mapping';
