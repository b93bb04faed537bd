import type { MessageParameters } from './issue';

/** What can make an input unusable as a whole. Each code has a message in both languages. */
export const inputErrorCodes = [
	'empty_file',
	'no_rows',
	'file_not_found',
	'file_changed',
	'unsupported_format',
	'encoding_unknown',
	'column_not_found',
	'bad_parquet',
	'bad_cube',
	'cube_alone',
	'cube_without_trades',
	'cube_differs',
	'clickhouse_unreachable',
	'clickhouse_timeout',
	'clickhouse_refused',
	'clickhouse_shard',
	'clickhouse_partial',
	'clickhouse_schema',
	'clickhouse_column',
	'clickhouse_failed',
	'bad_json',
	'json_too_deep',
	'bad_gzip',
	'bad_zstd',
	'bad_workbook',
	'bad_arrow',
	'encrypted',
	'sheet_not_found',
	'archive_too_many',
	'archive_empty',
	'archive_bomb',
	'too_many_columns',
	'folder_empty',
	'link_elsewhere',
	'link_missing',
	'link_is_page',
	'too_large',
	'line_too_long',
	'short_read',
	'bad_factors',
	'bad_mapping',
	'bad_pack',
	'bad_zip',
	'zip_too_many',
	'no_pack',
	'not_utf8',
	'bad_project',
	'project_too_large',
	'phone_full',
	'file_not_kept',
	'bad_scenario',
	'engine_failed'
] as const;

/** One of these codes. */
export type InputErrorCode = (typeof inputErrorCodes)[number];

/**
 * The input is at fault and nothing of it can be used. The message says which file and line, what
 * is wrong and what to do; it is written from `code` and `parameters` in the reader's language.
 */
export class InputError extends Error {
	readonly code: InputErrorCode;
	readonly parameters: MessageParameters;
	constructor(code: InputErrorCode, parameters: MessageParameters = {}, options?: ErrorOptions) {
		super(`${code} ${JSON.stringify(parameters)}`, options);
		this.name = 'InputError';
		this.code = code;
		this.parameters = parameters;
	}
}
