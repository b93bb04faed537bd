import { factorsOf } from '$lib/assess/answers';
import { grownFacts } from '$lib/assess/grown-facts';
import { methodFor } from '$lib/assess/method-options';
import { drawnFrom } from '$lib/export/figure/figure-contents';
import { defaultPreset } from '$lib/model/factor-pack';
import { comparedRows, type ComparedLog } from '../compared-rows';
import { figureSource, withoutScenario } from '../figure-rows';
import { nameOf } from '../labels';
import { methodRows } from '../method-rows';
import { presetStated } from '../preset-stated';
import { isChosen } from './figure-choice';
import type { Drawable } from './figure-subject';

/** The total by every preset of the pack, none of them with a scenario. */
export const presetsDrawing: Drawable = async (subject) => {
	const { library, facts, options, labels, ask, result, choice } = subject;
	const { locale, trees = null, households = null } = options;
	if (result.assessment.totals.netAvoidedKgCo2e === null) return null;
	const others = library.pack.presets.filter(
		({ id }) => id !== defaultPreset && isChosen(choice, id)
	);
	const logs = [defaultPreset, ...others.map(({ id }) => id)].map((preset): ComparedLog => {
		const own = { ...options, preset, scenario: undefined };
		const shown = grownFacts(facts, 1);
		const factors = factorsOf(library, shown, methodFor(library, shown, own));
		return { key: preset, facts: shown, factors, times: 1, region: 'CN', trees, households };
	});
	const [base, ...rest] = logs.map(({ factors, times }) => ({ factors, times }));
	const comparison = await ask('comparison', { base: base!, others: rest });
	const byId = new Map(library.pack.presets.map((preset) => [preset.id, preset]));
	const rows = methodRows(comparedRows(library, logs, comparison), (key) => ({
		label: nameOf(labels.presets, key, locale),
		note: byId.has(key) ? presetStated(byId.get(key)!, locale) : ''
	}));
	const source = figureSource(withoutScenario(result), locale);
	return drawnFrom('presets', { rows, source });
};
