export { hashFile } from './load/hash-file';
export { loadLog, type LoadOptions, type LoadProgress, type LoadedLog } from './load/load-log';
export { buildCategoryMatcher, type CategoryMatch } from './categories/match-category';
export { buildWordResolver } from './categories/match-word';
export { mappingKey, readMapping, type Mapping } from './categories/read-mapping';
export { openWorkbook, type OpenWorkbook, type Workbook } from './load/workbook';
