import { defaultDraws, presetOf, type Method, type SampleProblemSolver } from '../impact';
import type { Locale } from '../messages/locale';
import type { Estimate } from '../model/estimate';
import type { FactorOverride } from '../model/factor-override';
import { defaultPreset } from '../model/factor-pack';
import type { Library } from '../model/library';
import type { MappedLog } from './map-log';

/** How a log is to be assessed; what is left out takes the default. */
export interface MethodOptions {
	readonly preset?: string;
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

/** What an assessment does beside asking the engine. */
export interface AssessEffects {
	readonly sample: SampleProblemSolver;
}

/** The method in force for a log: vehicles count where they are put in or are all there is. */
export function methodFor(library: Library, log: MappedLog, options: MethodOptions): Method {
	const { pack } = library;
	return {
		pack,
		preset: presetOf(pack, options.preset ?? defaultPreset),
		displacement: options.displacement ?? null,
		overrides: options.overrides ?? [],
		vehiclesIncluded: options.vehicles === 'include' || holdsOnlyVehicles(log),
		perKilogram: log.plan.massLog,
		massEstimate: options.massEstimate === true
	};
}

/** Whether every source category that has a category is a vehicle. */
export function holdsOnlyVehicles(log: MappedLog): boolean {
	const kinds = new Map(log.categories.map(({ id, sizeClass }) => [id, sizeClass]));
	const mapped = log.words.filter(({ category }) => category !== null);
	return mapped.length > 0 && mapped.every(({ category }) => kinds.get(category!) === 'vehicle');
}

/** Seed and number of draws: the pack's seed and the published number unless asked otherwise. */
export function samplingOf(library: Library, options: MethodOptions) {
	return { seed: options.seed ?? library.pack.seed, draws: options.draws ?? defaultDraws };
}
