import { cautious, isDefaultMethod, type Dimension, type Method } from '../impact';
import type { Assessment, CategoryPart, PartMeasures } from '../model/assessment';
import type { Library } from '../model/library';
import type { Answers, AskedPart } from './ask-all';
import type { MappedLog } from './map-log';
import { orderParts } from './order-parts';

/** What was counted, in items or in kg of goods, and how much of it was assessed. */
export function countsOf(
	{ plan }: MappedLog,
	{ whole }: Answers
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

function coverageOf({ absolute, absoluteAssessed }: AskedPart['central']): number | null {
	return absolute === 0 ? null : absoluteAssessed / absolute;
}

/** The terms of the result, kg CO2e; a cautious headline is taken from the default method alone. */
export function totalsOf(method: Method, { totals }: Answers): Assessment['totals'] {
	const { displaced, added, direct, net } = totals;
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

function measures(part: AskedPart, log: MappedLog): PartMeasures {
	const { central, net } = part;
	return {
		items: log.plan.massLog ? null : central.number,
		...(log.plan.massLog ? { massKg: central.number } : {}),
		coverage: coverageOf(central),
		netAvoidedKgCo2e: net
	};
}

function categoryPart(part: AskedPart, log: MappedLog, { factors }: Answers): CategoryPart {
	const factor = factors.find(({ category }) => category === part.key);
	return {
		category: part.key,
		...measures(part, log),
		grade: factor?.grade ?? null,
		setAside: factor?.setAside ?? false
	};
}

/** The vehicles that are outside the headline, or null where there are none. */
export function vehiclesOf(
	log: MappedLog,
	library: Library,
	answers: Answers
): Assessment['vehicles'] {
	if (answers.vehicles === null) return null;
	const parts = orderParts('category', answers.vehicles.parts, library, log);
	return {
		items: log.plan.massLog ? null : answers.whole.setAside,
		netAvoidedKgCo2e: answers.vehicles.net,
		byCategory: parts.map((part) => categoryPart(part, log, answers))
	};
}

/** The result by each dimension, parts in the order of the data. */
export function breakdowns(log: MappedLog, library: Library, answers: Answers) {
	const parts = (dimension: Dimension) =>
		orderParts(dimension, answers.parts[dimension], library, log);
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

/** `2024-03-01`, the first day of a month, as `2024-03`. */
export function monthOf(day: string | null): string | null {
	return day === null ? null : day.slice(0, 7);
}
