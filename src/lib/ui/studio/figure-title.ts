import { codedText, codedTexts } from '$lib/messages/coded-text';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { FigureName } from './figure-names';

const texts = codedTexts([
	['categories', m.studio_figure_categories],
	['platforms', m.studio_figure_platforms],
	['regions', m.studio_figure_regions],
	['operating-models', m.studio_figure_operating_models],
	['channels', m.studio_figure_channels],
	['trend', m.studio_figure_trend],
	['coverage', m.studio_figure_coverage],
	['change', m.studio_figure_change],
	['heat-map', m.studio_figure_heat_map],
	['flow', m.studio_figure_flow],
	['multiples', m.studio_figure_multiples],
	['prices', m.studio_figure_prices],
	['distribution', m.studio_figure_distribution],
	['contribution', m.studio_figure_contribution],
	['tornado', m.studio_figure_tornado],
	['convergence', m.studio_figure_convergence],
	['map', m.studio_figure_map],
	['target', m.studio_figure_target],
	['before-after', m.studio_figure_before_after],
	['slope', m.studio_figure_slope],
	['gradient', m.studio_figure_gradient],
	['quantile-dots', m.studio_figure_quantile_dots],
	['scenarios', m.studio_figure_scenarios],
	['claims', m.studio_figure_claims],
	['evidence', m.studio_figure_evidence],
	['swarm', m.studio_figure_swarm],
	['presets', m.studio_figure_presets],
	['number', m.studio_figure_number],
	['item', m.studio_figure_item],
	['pictogram-trees', m.studio_figure_pictogram_trees],
	['pictogram-households', m.studio_figure_pictogram_households]
] satisfies readonly (readonly [FigureName, unknown])[]);

/** What a figure shows, in a few words. */
export function figureTitle(name: FigureName, locale: Locale): string {
	return codedText(texts, name, {}, locale);
}
