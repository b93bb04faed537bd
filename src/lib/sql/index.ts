export {
	casting,
	clickhouse,
	duckdb,
	type CastTypes,
	type Dialect,
	type ValueKind
} from './dialect';
export { forbiddenIn } from './harmless-functions';
export { literal } from './literal';
export { isRefusal, oneSelect, type Refusal, type RefusalCode } from './one-select';
export { Sql, join, name, raw, sql } from './sql';
