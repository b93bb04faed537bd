import { defaultFrameSize, frameSizes } from '../lib/figures/frame-size';
import { codedText, codedTexts } from '../lib/messages/coded-text';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';

/** What an option does, in one sentence. Throws for an option without a text, which the tests look for. */
export function optionHelp(name: string, locale: Locale): string {
	const sizes = { sizes: frameSizes.join(', '), usual: defaultFrameSize };
	return codedText(texts, name, name === 'size' ? sizes : {}, locale);
}

const texts = codedTexts([
	['help', m.cli_option_help],
	['version', m.cli_option_version],
	['lang', m.cli_option_lang],
	['quiet', m.cli_option_quiet],
	['out', m.cli_option_out],
	['format', m.cli_option_format],
	['date', m.cli_option_date],
	['category', m.cli_option_category],
	['items', m.cli_option_items],
	['platform', m.cli_option_platform],
	['region', m.cli_option_region],
	['channel', m.cli_option_channel],
	['model', m.cli_option_model],
	['price', m.cli_option_price],
	['mass', m.cli_option_mass],
	['where', m.cli_option_where],
	['sheet', m.formats_cli_option_sheet],
	['encoding', m.cli_option_encoding],
	['delimiter', m.cli_option_delimiter],
	['quote', m.cli_option_quote],
	['header-row', m.cli_option_header_row],
	['date-format', m.cli_option_date_format],
	['decimal', m.cli_option_decimal],
	['operating-model', m.cli_option_operating_model],
	['mapping', m.cli_option_mapping],
	['pack', m.cli_option_pack],
	['project', m.cli_option_project],
	['repin', m.cli_option_repin],
	['factors', m.cli_option_factors],
	['preset', m.cli_option_preset],
	['scenario', m.scenarios_cli_option],
	['displacement', m.cli_option_displacement],
	['from', m.cli_option_from],
	['to', m.cli_option_to],
	['trees', m.cli_option_trees],
	['households', m.cli_option_households],
	['vehicles', m.cli_option_vehicles],
	['estimate', m.cli_option_estimate],
	['draws', m.cli_option_draws],
	['seed', m.cli_option_seed],
	['rejects', m.cli_option_rejects],
	['trace', m.derivation_option_trace],
	['raw', m.convert_option_raw],
	['each', m.convert_option_each],
	['memory', m.rollup_option_memory],
	['engine', m.rollup_option_engine],
	['url', m.rollup_option_url],
	['table', m.rollup_option_table],
	['since-cube', m.rollup_option_since_cube],
	['timeout', m.rollup_option_timeout],
	['dry-run', m.rollup_option_dry_run],
	['list', m.studio_cli_option_list],
	['size', m.studio_cli_option_size],
	['theme', m.studio_cli_option_theme],
	['scale', m.studio_cli_option_scale],
	['item', m.studio_cli_option_item],
	['target', m.studio_cli_option_target],
	['title', m.studio_cli_option_title],
	['note', m.studio_cli_option_note],
	['byline', m.studio_cli_option_byline],
	['draws-out', m.certainty_option_draws_out]
]);
