import { defaultPreset } from '$lib/model/factor-pack';
import * as m from '$lib/messages/compiled/messages.js';
import {
	formatCount,
	formatKg,
	formatNumber,
	formatPercent,
	formatRange
} from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Assessment } from '$lib/model/assessment';
import { isSignUncertain, type Estimate } from '$lib/model/estimate';
import { isDirectOnly, isExact } from './exact';
import { nameOf, type Labels } from './labels';
import { numbered } from '$lib/messages/marked-text';
import { emissionsText } from './phrases';
import { presetText } from './preset-name';
import { scenarioTexts } from './scenario-texts';

/** One thing a result rests on: a few words, and what opens behind them. */
export interface Explanation {
	readonly id: string;
	readonly label: string;
	readonly paragraphs: readonly string[];
}

/** What stands under the sentence: how sure the result is and what it rests on. */
export function explanations(
	assessment: Assessment,
	labels: Labels,
	locale: Locale
): Explanation[] {
	return [
		...rangeExplanation(assessment, locale),
		displacementExplanation(assessment, locale),
		packExplanation(assessment, locale),
		...scenarioExplanation(assessment, labels, locale),
		methodExplanation(assessment, labels, locale),
		{
			id: 'review',
			label: m.impact_meta_review({}, { locale }),
			paragraphs: [m.impact_explain_review({}, { locale })]
		}
	];
}

function rangeExplanation(assessment: Assessment, locale: Locale): Explanation[] {
	const { totals, method } = assessment;
	const net = totals.netAvoidedKgCo2e;
	if (net === null) return [];
	if (isExact(net)) {
		const label = m.impact_meta_range_none({}, { locale });
		return [{ id: 'range', label, paragraphs: [m.impact_explain_range_none({}, { locale })] }];
	}
	const message = isSignUncertain(net) ? m.impact_meta_range_unsure : m.impact_meta_range;
	const range = m.impact_explain_range(
		{
			draws: formatCount(method.draws, locale),
			low: numbered('total.net', formatKg(net.low, locale, { digits: 2 })),
			high: numbered('total.net', formatKg(net.high, locale, { digits: 2 })),
			median: numbered('total.net', formatKg(net.median, locale))
		},
		{ locale }
	);
	return [
		{
			id: 'range',
			label: message({ range: formatRange(net, locale) }, { locale }),
			paragraphs: [
				range,
				cautiousText(net.cautious, method, locale),
				m.impact_explain_parts({}, { locale })
			]
		}
	];
}

function cautiousText(
	cautious: number | null,
	{ preset, scenario }: Assessment['method'],
	locale: Locale
): string {
	if (scenario) return m.scenarios_cautious({}, { locale });
	if (preset !== defaultPreset) return m.impact_explain_cautious_preset({}, { locale });
	if (cautious === null) return m.impact_explain_cautious_none({}, { locale });
	const amount = numbered('cautious', emissionsText(cautious, locale));
	return m.impact_explain_cautious({ amount }, { locale });
}

function displacementExplanation(assessment: Assessment, locale: Locale): Explanation {
	const reference = m.impact_explain_reference({}, { locale });
	if (isDirectOnly(assessment)) {
		const label = m.impact_meta_direct({}, { locale });
		const direct = m.impact_explain_direct({}, { locale });
		return { id: 'displacement', label, paragraphs: [reference, direct] };
	}
	const { displacement, service } = assessment.method.parameters;
	const text = m.impact_explain_displacement(
		{ displacement: spreadText(displacement, locale), service: spreadText(service, locale) },
		{ locale }
	);
	const { preset, scenario } = assessment.method;
	const isDefault = preset === defaultPreset && scenario === undefined;
	const standing = isDefault ? m.impact_explain_judgement : m.impact_explain_preset_values;
	return {
		id: 'displacement',
		label: m.impact_meta_displacement({ rate: displacement.central.toFixed(2) }, { locale }),
		paragraphs: [reference, text, standing({}, { locale })]
	};
}

/** A parameter with its range, where it has one: "0.5 (0.27 to 0.72)". */
function spreadText(parameter: Estimate, locale: Locale): string {
	const write = (value: number) => formatNumber(value, locale, 2);
	const { low, central, high } = parameter;
	if (isExact(parameter)) return write(central);
	return m.impact_spread(
		{ low: write(low), central: write(central), high: write(high) },
		{ locale }
	);
}

function packExplanation({ factorPack, coverage }: Assessment, locale: Locale): Explanation {
	const { id, sha256 } = factorPack;
	const pack = m.impact_explain_pack({ id, sha: `${sha256.slice(0, 12)}…` }, { locale });
	const share =
		coverage === null
			? []
			: [
					m.impact_explain_coverage(
						{ share: numbered('coverage', formatPercent(coverage, locale)) },
						{ locale }
					)
				];
	return {
		id: 'pack',
		label: m.impact_meta_pack({ id }, { locale }),
		paragraphs: [pack, ...share]
	};
}

/** The scenario in use: that it is an assumption, and all that it changes. */
function scenarioExplanation(
	{ method }: Assessment,
	labels: Labels,
	locale: Locale
): Explanation[] {
	const { scenario } = method;
	if (scenario === undefined) return [];
	const { name } = scenario;
	const changes = scenarioTexts(scenario, null, labels, locale);
	return [
		{
			id: 'scenario',
			label: m.scenarios_basis({ name }, { locale }),
			paragraphs: [m.scenarios_basis_text({ name }, { locale }), ...changes]
		}
	];
}

function methodExplanation({ method }: Assessment, labels: Labels, locale: Locale): Explanation {
	const name = nameOf(labels.presets, method.preset, locale);
	return {
		id: 'method',
		label: m.impact_meta_method({ name }, { locale }),
		paragraphs: [presetText(method.preset, labels, locale), m.impact_not_included({}, { locale })]
	};
}
