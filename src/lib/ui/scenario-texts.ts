import * as m from '$lib/messages/compiled/messages.js';
import { formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { Estimate } from '$lib/model/estimate';
import { volumeTimes, type Scenario, type ScenarioShare } from '$lib/model/scenario';
import { isExact } from './exact';
import { householdRegions } from './household-regions';
import { nameOf, type Labels } from './labels';

/** What a scenario is set against: the preset in force, and its rates for all goods. */
export interface ScenarioBase {
	readonly preset: string;
	readonly displacement: Estimate;
	readonly service: Estimate;
}

type Settings = Omit<Scenario, 'id'>;

/** What a scenario changes against its base, one thing a line; a single line where it changes nothing. */
export function scenarioTexts(
	scenario: Settings,
	base: ScenarioBase | null,
	labels: Labels,
	locale: Locale
): readonly string[] {
	const texts = [
		...presetText(scenario, base, labels, locale),
		...shareTexts('displacement', scenario, base, labels, locale),
		...shareTexts('service', scenario, base, labels, locale),
		...handlingText(scenario, locale),
		...volumeText(scenario, locale),
		...regionText(scenario, locale)
	];
	return texts.length > 0 ? texts : [m.scenarios_changes_nothing({}, { locale })];
}

function presetText(
	{ preset }: Settings,
	base: ScenarioBase | null,
	labels: Labels,
	locale: Locale
): string[] {
	if (preset === base?.preset) return [];
	const name = nameOf(labels.presets, preset, locale);
	return [m.scenarios_change_preset({ name }, { locale })];
}

const shareMessages = {
	displacement: {
		all: m.scenarios_change_displacement,
		from: m.scenarios_change_displacement_from,
		group: m.scenarios_change_displacement_group
	},
	service: {
		all: m.scenarios_change_service,
		from: m.scenarios_change_service_from,
		group: m.scenarios_change_service_group
	}
} as const;

function shareTexts(
	parameter: 'displacement' | 'service',
	scenario: Settings,
	base: ScenarioBase | null,
	labels: Labels,
	locale: Locale
): string[] {
	const messages = shareMessages[parameter];
	const write = (share: ScenarioShare) => {
		const value = estimateText(share.value, locale);
		if (share.group !== null) {
			const group = nameOf(labels.groups, share.group, locale);
			return messages.group({ group, value }, { locale });
		}
		if (base === null) return messages.all({ value }, { locale });
		return messages.from({ value, from: estimateText(base[parameter], locale) }, { locale });
	};
	return scenario[parameter].map(write);
}

/** A rate with its range, where it has one: "0.5 (0.27 to 0.72)". */
export function estimateText(estimate: Estimate, locale: Locale): string {
	const [low, central, high] = [estimate.low, estimate.central, estimate.high].map((value) =>
		formatNumber(value, locale)
	) as [string, string, string];
	return isExact(estimate) ? central : m.impact_spread({ low, central, high }, { locale });
}

function handlingText({ handlingTimes }: Settings, locale: Locale): string[] {
	if (handlingTimes === 1) return [];
	return [m.scenarios_change_handling({ times: formatNumber(handlingTimes, locale) }, { locale })];
}

function volumeText(scenario: Settings, locale: Locale): string[] {
	const { penetration } = scenario;
	if (penetration === null) return [];
	const from = formatNumber(penetration.fromPercent, locale);
	const to = formatNumber(penetration.toPercent, locale);
	const times = formatNumber(volumeTimes(scenario), locale);
	return [m.scenarios_change_volume({ from, to, times }, { locale })];
}

function regionText({ region }: Settings, locale: Locale): string[] {
	if (region === null) return [];
	const known = householdRegions.find(({ id }) => id === region);
	const name = known?.name({}, { locale }) ?? region;
	return [m.scenarios_change_region({ name }, { locale })];
}
