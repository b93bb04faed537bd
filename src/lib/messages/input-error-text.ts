import { codedText, codedTexts, type TextParameters } from './coded-text';
import * as m from './compiled/messages.js';
import type { Locale } from './locale';

/** What is wrong with an input and what to do about it, in words. */
export function inputErrorText(
	{ code, parameters }: { readonly code: string; readonly parameters: TextParameters },
	locale: Locale
): string {
	return codedText(texts, code, parameters, locale);
}

const texts = codedTexts([
	['empty_file', m.input_error_empty_file],
	['no_rows', m.input_error_no_rows],
	['file_not_found', m.input_error_file_not_found],
	['file_changed', m.input_error_file_changed],
	['unsupported_format', m.input_error_unsupported_format],
	['encoding_unknown', m.input_error_encoding_unknown],
	['column_not_found', m.input_error_column_not_found],
	['bad_parquet', m.input_error_bad_parquet],
	['bad_cube', m.input_error_bad_cube],
	['cube_alone', m.input_error_cube_alone],
	['cube_without_trades', m.input_error_cube_without_trades],
	['cube_differs', m.input_error_cube_differs],
	['clickhouse_unreachable', m.input_error_clickhouse_unreachable],
	['clickhouse_timeout', m.input_error_clickhouse_timeout],
	['clickhouse_refused', m.input_error_clickhouse_refused],
	['clickhouse_shard', m.input_error_clickhouse_shard],
	['clickhouse_partial', m.input_error_clickhouse_partial],
	['clickhouse_schema', m.input_error_clickhouse_schema],
	['clickhouse_column', m.input_error_clickhouse_column],
	['clickhouse_failed', m.input_error_clickhouse_failed],
	['bad_json', m.input_error_bad_json],
	['json_too_deep', m.input_error_json_too_deep],
	['bad_gzip', m.input_error_bad_gzip],
	['bad_zstd', m.input_error_bad_zstd],
	['bad_workbook', m.input_error_bad_workbook],
	['bad_arrow', m.input_error_bad_arrow],
	['encrypted', m.input_error_encrypted],
	['sheet_not_found', m.input_error_sheet_not_found],
	['archive_too_many', m.input_error_archive_too_many],
	['archive_empty', m.input_error_archive_empty],
	['archive_bomb', m.input_error_archive_bomb],
	['too_many_columns', m.input_error_too_many_columns],
	['folder_empty', m.input_error_folder_empty],
	['link_elsewhere', m.input_error_link_elsewhere],
	['link_missing', m.input_error_link_missing],
	['link_is_page', m.input_error_link_is_page],
	['too_large', m.input_error_too_large],
	['line_too_long', m.input_error_line_too_long],
	['short_read', m.input_error_short_read],
	['bad_factors', m.input_error_bad_factors],
	['bad_mapping', m.input_error_bad_mapping],
	['bad_pack', m.input_error_bad_pack],
	['bad_zip', m.input_error_bad_zip],
	['zip_too_many', m.input_error_zip_too_many],
	['no_pack', m.input_error_no_pack],
	['not_utf8', m.input_error_not_utf8],
	['bad_project', m.input_error_bad_project],
	['project_too_large', m.input_error_project_too_large],
	['phone_full', m.input_error_phone_full],
	['file_not_kept', m.input_error_file_not_kept],
	['bad_scenario', m.input_error_bad_scenario],
	['engine_failed', m.input_error_engine_failed]
]);
