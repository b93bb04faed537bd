import { factorsOf } from '$lib/assess/answers';
import { grownFacts, volumeOf } from '$lib/assess/grown-facts';
import { methodFor } from '$lib/assess/method-options';
import { drawnFrom } from '$lib/export/figure/figure-contents';
import * as m from '$lib/messages/compiled/messages.js';
import { defaultPreset } from '$lib/model/factor-pack';
import type { Scenario } from '$lib/model/scenario';
import { comparedRows, type ComparedLog } from '../compared-rows';
import { figureSource, withoutScenario } from '../figure-rows';
import { nameOf } from '../labels';
import { methodRows } from '../method-rows';
import { scenarioTexts } from '../scenario-texts';
import { targetIn } from '../targets/ask-target';
import { targetRows } from '../targets/target-texts';
import { isChosen } from './figure-choice';
import type { Drawable, FigureSubject } from './figure-subject';
import { targetOfLog } from './target-of-log';

/** A log under the method in force with a scenario in place of its own, or with none. */
function comparedLog(
	key: string,
	scenario: Scenario | undefined,
	{ library, facts, options }: FigureSubject
): ComparedLog {
	const { trees = null, households = null } = options;
	const own = { ...options, preset: scenario?.preset ?? options.preset, scenario };
	const times = volumeOf(own);
	const grown = grownFacts(facts, times);
	const factors = factorsOf(library, grown, methodFor(library, grown, own));
	const region = scenario?.region ?? options.region ?? 'CN';
	return { ...{ key, facts: grown, factors, times }, ...{ region, trees, households } };
}

/** What the reader means to reach, or assumes. */
export const plannedDrawings = {
	target: async (subject) => {
		const wanted = targetOfLog(subject);
		const found = wanted && (await targetIn(wanted.log, subject.ask, wanted.target));
		if (found === null) return null;
		const annotations = subject.given?.plan.annotations ?? [];
		const rows = targetRows(found, annotations, subject.labels, subject.options.locale);
		return drawnFrom('target', rows);
	},
	scenarios: async (subject) => {
		const { library, labels, ask, result, options, given: assets } = subject;
		const { locale } = options;
		const all = (assets?.scenarios ?? []).filter(({ id }) => isChosen(subject.choice, id));
		if (all.length === 0 || result.assessment.totals.netAvoidedKgCo2e === null) return null;
		const logs = [
			comparedLog('base', undefined, subject),
			...all.map((scenario) => comparedLog(scenario.id, scenario, subject))
		];
		const [base, ...others] = logs.map(({ factors, times }) => ({ factors, times }));
		const comparison = await ask('comparison', { base: base!, others });
		const name = nameOf(labels.presets, options.preset ?? defaultPreset, locale);
		const byId = new Map(all.map((scenario) => [scenario.id, scenario]));
		const rows = methodRows(comparedRows(library, logs, comparison), (key) => {
			const scenario = byId.get(key);
			if (scenario === undefined)
				return { label: m.scenarios_base({ name }, { locale }), note: '' };
			const texts = scenarioTexts(scenario, null, labels, locale);
			return { label: scenario.name, note: texts.join(m.scenarios_separator({}, { locale })) };
		});
		const source = figureSource(withoutScenario(result), locale);
		return drawnFrom('scenarios', { rows, source });
	}
} satisfies Record<string, Drawable>;
