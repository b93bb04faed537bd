import type { Estimate } from './estimate';

/** A value for all goods or for one group of categories. */
export interface ScenarioShare {
	/** Id of the group; null for all goods. */
	readonly group: string | null;
	/** A share, 0..1. */
	readonly value: Estimate;
}

/**
 * A user's own assumptions, put beside the base on the same log. What it does not state stays as
 * the preset has it, with its range.
 */
export interface Scenario {
	readonly id: string;
	readonly name: string;
	/** The preset it starts from. */
	readonly preset: string;
	/** Displacement rates; a group's own wins over the one for all. Categories that displace nothing keep that. */
	readonly displacement: readonly ScenarioShare[];
	/** Service shares; likewise. */
	readonly service: readonly ScenarioShare[];
	/** What handling is multiplied by: legs and refurbishment alike; 1 leaves it. */
	readonly handlingTimes: number;
	/** Growth of trade from one share of the market to another, both in percent; null leaves the volume. */
	readonly penetration: { readonly fromPercent: number; readonly toPercent: number } | null;
	/** Region of the equivalents, which decides household and grid; null leaves it. */
	readonly region: string | null;
}

/** What a scenario multiplies the counts of the log by. */
export function volumeTimes({ penetration }: Pick<Scenario, 'penetration'>): number {
	return penetration === null ? 1 : penetration.toPercent / penetration.fromPercent;
}

/** Ids of the groups for which a scenario states something of their own. */
export function groupsNamed({ displacement, service }: Scenario): readonly string[] {
	const named = [...displacement, ...service].flatMap(({ group }) => group ?? []);
	return [...new Set(named)];
}

/** The share a scenario states for a group, or undefined where it is silent. */
export function scenarioShare(
	shares: readonly ScenarioShare[],
	group: string
): Estimate | undefined {
	const own = shares.find((share) => share.group === group);
	return (own ?? shares.find((share) => share.group === null))?.value;
}
