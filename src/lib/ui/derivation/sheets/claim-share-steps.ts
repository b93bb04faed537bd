import type { AuditContext, OwnResult } from '$lib/claims';
import { itemMethod } from '$lib/claims/own-result';
import { settledDisplacement, settledShare } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import type { Estimate } from '$lib/model/estimate';
import type { Step } from '../step';
import { equalsText, exactly, termsText, threeExact } from './exact-texts';

/** What the shares of a claim are held against: displacement as surveyed, its most with service, and net over production. */
export function shareSteps(
	{ categories, shareOf }: Claim,
	own: readonly OwnResult[],
	{ library }: AuditContext,
	locale: Locale
): readonly Step[] {
	const category = library.categories.find(({ id }) => id === categories[0]);
	const method = itemMethod(library.pack);
	const rate = settledDisplacement(method, category ?? library.categories[0]!).value;
	const steps = shareOf === 'displacement' ? [rateStep(rate, locale)] : [];
	if (category === undefined) return steps;
	const service = settledShare(method, 'service', category).value;
	const most = `${exactly(rate.high, locale)} × ${exactly(service.high, locale)}`;
	return [
		...steps,
		{
			label: m.sheet_most_share({}, { locale }),
			text: equalsText(most, rate.high * service.high, locale)
		},
		...(shareOf === 'new_item' ? ofNewSteps(own, locale) : [])
	];
}

function rateStep(rate: Estimate, locale: Locale): Step {
	return {
		label: m.factors_parameter_displacement({}, { locale }),
		text: threeExact(rate, locale)
	};
}

/** Our range as a share of making a new one. */
function ofNewSteps(own: readonly OwnResult[], locale: Locale): readonly Step[] {
	const known = own.filter(({ productionKgCo2e }) => productionKgCo2e !== null);
	if (known.length === 0) return [];
	const divided = (bound: 'low' | 'high') =>
		known.map(({ netKgCo2e, productionKgCo2e }) => netKgCo2e[bound] / productionKgCo2e!);
	const [lows, highs] = [divided('low'), divided('high')];
	const smallest = m.sheet_smallest({ values: termsText(lows, '; ', locale) }, { locale });
	const largest = m.sheet_largest({ values: termsText(highs, '; ', locale) }, { locale });
	return [
		{
			label: m.sheet_share_low({}, { locale }),
			text: equalsText(smallest, Math.min(...lows), locale)
		},
		{
			label: m.sheet_share_high({}, { locale }),
			text: equalsText(largest, Math.max(...highs), locale)
		}
	];
}
