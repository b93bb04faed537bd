import type { ContributionRows, DistributionRows, TornadoRow } from '$lib/figures';
import type { Certainty, Swing } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { nameOf, type Labels } from './labels';

const groupInput = 'production/';
/** What a category of the user's own has in place of a group. */
const addedGroup = 'added/';

/** The name of a sampled input, such as `displacement` or `production/clothing`. */
export function inputName(input: string, labels: Labels, locale: Locale): string {
	if (input === 'displacement') return m.certainty_input_displacement({}, { locale });
	if (input === 'service') return m.certainty_input_service({}, { locale });
	if (input === 'rebound') return m.certainty_input_rebound({}, { locale });
	if (input === 'handling') return m.certainty_input_handling({}, { locale });
	const id = input.slice(groupInput.length);
	const group = id.startsWith(addedGroup)
		? id.slice(addedGroup.length)
		: nameOf(labels.groups, id, locale);
	return m.certainty_input_production({ group }, { locale });
}

/** The swings of a total as rows of a tornado, kg CO2e. */
export function tornadoRows(
	swings: readonly Swing[],
	central: number,
	labels: Labels,
	locale: Locale
): TornadoRow[] {
	return swings.map(({ input, atLow, atHigh, bounds }) => ({
		key: input,
		label: inputName(input, labels, locale),
		low: atLow,
		high: atHigh,
		atLow: bounds === null ? '' : formatNumber(bounds.low, locale),
		atHigh: bounds === null ? '' : formatNumber(bounds.high, locale),
		central
	}));
}

/** What each input explains of the variance, as rows of a figure; null where nothing varies. */
export function contributionRows(
	{ contribution }: Certainty,
	labels: Labels,
	locale: Locale
): ContributionRows | null {
	if (contribution === null) return null;
	const inputs = contribution.inputs.map(({ input, share }) => ({
		key: input,
		label: inputName(input, labels, locale),
		share
	}));
	return { inputs, interaction: contribution.interaction };
}

/** The draws of a total as rows of a figure, with its central value, kg CO2e. */
export function distributionRows(certainty: Certainty, central: number): DistributionRows {
	const { bins, low, median, high, draws, belowZero } = certainty;
	return { bins, low, median, central, high, draws, belowZero };
}
