import * as m from '../messages/compiled/messages.js';
import type { Locale } from '../messages/locale';
import type { WaterfallRows } from './analysis-rows';

/** Names of what moves a total from one period to another, in the order in which they are shown. */
export const effectNames = {
	volume: m.change_volume,
	mix: m.change_mix,
	factor: m.change_factor,
	parameter: m.change_parameter,
	coverage: m.change_coverage
} as const;

type Effect = keyof typeof effectNames;

/** The effects of a change as steps of a waterfall, kg CO2e; those that are nil are left out. */
export function changeSteps(
	effects: Readonly<Record<Effect, number>>,
	locale: Locale
): WaterfallRows['steps'] {
	return (Object.keys(effectNames) as Effect[]).flatMap((key) => {
		const kg = effects[key];
		return kg === 0 ? [] : [{ key, label: effectNames[key]({}, { locale }), kg }];
	});
}
