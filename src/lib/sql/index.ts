export { literal } from './literal';
export { Sql, join, name, raw, sql } from './sql';
