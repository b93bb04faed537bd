import {
	cautious,
	isDefaultMethod,
	type CentralPart,
	type Dimension,
	type Method,
	type Ranges,
	type Term
} from '../impact';
import type { Assessment, CategoryPart, PartMeasures, RangedKg } from '../model/assessment';
import type { Library } from '../model/library';
import { monthOf, ranged, rangedParts, type CentralAnswers, type RangedPart } from './answers';
import type { LogFacts } from './log-facts';
import { orderParts } from './order-parts';

/** What was counted, in items or in kg of goods, and how much of it was assessed. */
export function countsOf(
	{ plan }: LogFacts,
	whole: CentralPart
): Pick<Assessment, 'items' | 'massKg' | 'coverage'> {
	const counts = {
		total: whole.number,
		assessed: whole.assessed,
		unmapped: whole.unmapped,
		withoutFactor: whole.withoutFactor,
		setAside: whole.setAside
	};
	const coverage = coverageOf(whole);
	if (plan.massLog) return { items: null, massKg: counts, coverage };
	const { setAside, ...others } = counts;
	return { items: { ...others, returned: whole.returned, setAside }, coverage };
}

/** The share of the counts that has a result; null where there is nothing. */
export function coverageOf({
	absolute,
	absoluteAssessed
}: Pick<CentralPart, 'absolute' | 'absoluteAssessed'>): number | null {
	return absolute === 0 ? null : absoluteAssessed / absolute;
}

/** The terms of the result, kg CO2e; a cautious headline is taken from the default method alone. */
export function totalsOf(
	method: Method,
	{ displaced, added, direct, net }: Readonly<Record<Term, RangedKg | null>>
): Assessment['totals'] {
	return {
		displacedKgCo2e: displaced,
		addedKgCo2e: added,
		directKgCo2e: direct,
		netAvoidedKgCo2e: net && {
			...net,
			cautious: isDefaultMethod(method) ? cautious(net.low) : null
		}
	};
}

function measures(part: RangedPart, log: LogFacts): PartMeasures {
	const { central, net } = part;
	return {
		items: log.plan.massLog ? null : central.number,
		...(log.plan.massLog ? { massKg: central.number } : {}),
		coverage: coverageOf(central),
		netAvoidedKgCo2e: net
	};
}

function categoryPart(part: RangedPart, log: LogFacts, { factors }: CentralAnswers): CategoryPart {
	const factor = factors.find((known) => known !== null && known.category === part.key);
	return {
		category: part.key,
		...measures(part, log),
		grade: factor?.grade ?? null,
		setAside: factor?.setAside ?? false
	};
}

/** The vehicles that are outside the headline, or null where there are none. */
export function vehiclesOf(
	log: LogFacts,
	library: Library,
	answers: CentralAnswers,
	ranges: Ranges
): Assessment['vehicles'] {
	if (answers.vehicles === null || ranges.vehicles === null) return null;
	const { whole, parts } = answers.vehicles;
	const own = rangedParts(parts, ranges.vehicles.parts).filter(({ net }) => net !== null);
	return {
		items: log.plan.massLog ? null : answers.whole.setAside,
		netAvoidedKgCo2e: ranged(whole.net, ranges.vehicles.net),
		byCategory: orderParts('category', own, library, log).map((part) =>
			categoryPart(part, log, answers)
		)
	};
}

/** The result by each dimension, parts in the order of the data. */
export function breakdowns(
	log: LogFacts,
	library: Library,
	answers: CentralAnswers,
	ranges: Ranges
) {
	const parts = (dimension: Dimension) => {
		const own = rangedParts(answers.by[dimension], ranges.by[dimension]);
		return orderParts(dimension, own, library, log);
	};
	return {
		byCategory: parts('category').map((part) => categoryPart(part, log, answers)),
		byMonth: parts('month').map((part) => ({
			month: monthOf(part.key),
			...measures(part, log)
		})),
		byPlatform: parts('platform').map((part) => ({ platform: part.key, ...measures(part, log) })),
		byRegion: parts('region').map((part) => ({ region: part.key, ...measures(part, log) })),
		byOperatingModel: parts('operating_model').map((part) => ({
			operatingModel: part.key,
			...measures(part, log)
		})),
		byChannel: parts('channel').map((part) => ({ channel: part.key, ...measures(part, log) }))
	};
}
