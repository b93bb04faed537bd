import * as m from '$lib/messages/compiled/messages.js';
import { formatCount, formatExact } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import { centralsOf, exactAmount } from './computed-from';
import type { Derived } from './derived';
import type { Step } from './step';

/** The steps that are still to come, as far as the forecast reaches. */
function aheadOf({ operands }: Derived['number']) {
	const ahead: { readonly share: number; readonly counts: boolean }[] = [];
	for (let at = 1; operands[`share_${at}`] !== undefined; at++) {
		ahead.push({ share: operands[`share_${at}`]!, counts: operands[`counts_${at}`] === 1 });
	}
	return ahead;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What is expected: what was reached with the steps ahead, and how far off that may be. */
export function forecastSteps(made: Derived, locale: Locale): readonly Step[] {
	const { number } = made;
	const { low, central, high } = number.value!;
	const amount = (value: number) => exactAmount(made, value, locale);
	const values = centralsOf(made);
	const reached = number.operands['reached'] === 1 ? values[0]! : 0;
	const past = values.slice(number.operands['reached']);
	const added = central - reached;
	const said = { reached: amount(reached), added: amount(added), result: amount(central) };
	const half = { half: amount(high! - central), central: amount(central) };
	const spread = {
		...half,
		deviations: formatExact(number.operands['normal95']!, locale),
		deviation: amount((high! - central) / number.operands['normal95']!)
	};
	const isFloored = number.operands['falling'] === 0;
	return [
		{ label: m.derivation_forecast_ahead({}, { locale }), text: aheadText(made, past, locale) },
		{
			label: m.derivation_central({}, { locale }),
			text: m.derivation_step_forecast(said, { locale })
		},
		{ label: m.derivation_forecast_spread({}, { locale }), text: spreadText(made, locale) },
		{
			label: m.derivation_low({}, { locale }),
			text: (isFloored ? m.derivation_step_forecast_low_floor : m.derivation_step_forecast_low)(
				{ ...spread, reached: amount(reached), result: amount(low!) },
				{ locale }
			)
		},
		{
			label: m.derivation_high({}, { locale }),
			text: m.derivation_step_forecast_high({ ...spread, result: amount(high!) }, { locale })
		}
	];
}

/** What the steps ahead are expected to bring together. */
function aheadText(made: Derived, past: readonly number[], locale: Locale): string {
	const { number } = made;
	const { season, steps } = number.operands;
	const amount = (value: number) => exactAmount(made, value, locale);
	const ahead = aheadOf(number);
	const counted = ahead.map(({ share, counts }) => (counts ? share : 0));
	if (season === 0) {
		const words = {
			ahead: formatExact(sum(counted), locale),
			count: formatCount(steps!, locale),
			mean: amount(sum(past) / past.length)
		};
		return m.derivation_step_ahead_mean(words, { locale });
	}
	const [before, now] = [past.slice(0, steps), past.slice(-steps!)];
	const grows = sum(before) > 0 && sum(now) > 0;
	const growth = grows ? sum(now) / sum(before) : 1;
	const last = past.slice(-season!);
	const terms = ahead.flatMap(({ share, counts }, at) => {
		if (!counts) return [];
		const years = Math.floor(at / season!) + 1;
		const then = amount(last[at % season!]!);
		const part = share === 1 ? '' : ` × ${formatExact(share, locale)}`;
		const power = years === 1 ? '' : ` ^ ${formatCount(years, locale)}`;
		return [`${then} × ${formatExact(growth, locale)}${power}${part}`];
	});
	const words = {
		now: amount(sum(now)),
		before: amount(sum(before)),
		count: formatCount(steps!, locale),
		growth: formatExact(growth, locale),
		terms: terms.join(' + ')
	};
	const say = grows ? m.derivation_step_ahead_season : m.derivation_step_ahead_season_level;
	return say(words, { locale });
}

/** How the variance of the sum comes about. */
function spreadText({ number }: Derived, locale: Locale): string {
	const isSeasonal = number.operands['season'] !== 0;
	const say = isSeasonal ? m.derivation_step_spread_season : m.derivation_step_spread_mean;
	return say({ count: formatCount(number.operands['steps']!, locale) }, { locale });
}
