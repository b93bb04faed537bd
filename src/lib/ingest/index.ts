export { hashFile } from './load/hash-file';
export { columnNames, numberedNames } from './columns/column-names';
export { isMissingMark } from './columns/missing-words';
export { rawRows } from './load/raw-rows';
export { sniff } from './sniff/sniff';
export { classifyTitles } from './load/classify-titles';
export { loadLog } from './load/load-log';
export { openParquet, type ParquetFile } from './load/parquet-file';
export { openIssues } from './load/open-issues';
export { planLog, type LogPlan } from './load/plan-log';
export type { LoadOptions, LoadProgress, LoadedLog } from './load/loaded-log';
export {
	buildCategoryMatcher,
	isWholeMatch,
	type CategoryMatch
} from './categories/match-category';
export { inSlices } from './categories/in-slices';
export { matchWords } from './categories/match-words';
export { buildWordResolver } from './categories/match-word';
export { mappingKey, readMapping, type Mapping } from './categories/read-mapping';
export { openWorkbook, type OpenWorkbook, type Workbook } from './load/workbook';
export { Workbooks } from './load/workbook';
export { unpackedFiles } from './sniff/unpack';
