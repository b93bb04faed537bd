import { defaultDraws, presetOf, type Method } from '../impact';
import type { Locale } from '../messages/locale';
import type { Estimate } from '../model/estimate';
import type { FactorOverride } from '../model/factor-override';
import { defaultPreset } from '../model/factor-pack';
import type { Library } from '../model/library';
import type { Scenario } from '../model/scenario';
import type { LogFacts } from './log-facts';

/** How a log is to be assessed; what is left out takes the default. */
export interface MethodOptions {
	readonly preset?: string;
	/** The user's own assumptions, in place of the preset where they say something. */
	readonly scenario?: Scenario;
	/** Displacement rate for all categories, 0..1. */
	readonly displacement?: Estimate;
	readonly overrides?: readonly FactorOverride[];
	/** First and last day that count, `YYYY-MM-DD`, inclusive. */
	readonly from?: string;
	readonly to?: string;
	/** Region of the equivalents, such as `CN`. */
	readonly region?: string;
	readonly trees?: string;
	readonly households?: string;
	readonly vehicles?: 'include' | 'set_aside';
	/** Whether what has no factor is estimated from its mass. */
	readonly massEstimate?: boolean;
	readonly draws?: number;
	readonly seed?: number;
	/** Language of the messages in the result. */
	readonly locale: Locale;
}

/** The method in force for a log: vehicles count where they are put in or are all there is. */
export function methodFor(library: Library, facts: LogFacts, options: MethodOptions): Method {
	const { pack } = library;
	return {
		pack,
		preset: presetOf(pack, options.scenario?.preset ?? options.preset ?? defaultPreset),
		scenario: options.scenario ?? null,
		displacement: options.displacement ?? null,
		overrides: options.overrides ?? [],
		vehiclesIncluded: options.vehicles === 'include' || facts.onlyVehicles,
		perKilogram: facts.plan.massLog,
		massEstimate: options.massEstimate === true
	};
}

/** Seed and number of draws: the pack's seed and the published number unless asked otherwise. */
export function samplingOf(library: Library, options: MethodOptions) {
	return { seed: options.seed ?? library.pack.seed, draws: options.draws ?? defaultDraws };
}
