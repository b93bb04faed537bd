import { longestName, mostHandlingTimes } from '$lib/model/read-scenario';
import { exactly, isOrdered, type Estimate } from '$lib/model/estimate';
import type { Scenario, ScenarioShare } from '$lib/model/scenario';

/** A rate as it is typed: all empty leaves it to the base, the centre alone is one value. */
export interface ShareDraft {
	readonly low: string;
	readonly central: string;
	readonly high: string;
}

/** The rates of all goods (group null) or of one group, as they are typed. */
export interface GroupDraft {
	readonly group: string | null;
	readonly displacement: ShareDraft;
	readonly service: ShareDraft;
}

/** A scenario as it is typed. */
export interface ScenarioDraft {
	readonly name: string;
	readonly preset: string;
	/** All goods first. */
	readonly groups: readonly GroupDraft[];
	readonly handlingTimes: string;
	readonly fromPercent: string;
	readonly toPercent: string;
	/** Empty leaves it. */
	readonly region: string;
}

/** What is wrong with a field. */
export type DraftProblem = 'name' | 'share' | 'handling' | 'percent';

/** The scenario that a draft says, or where it says none: problems by field, such as `displacement/fashion`. */
export type ReadDraft =
	{ readonly scenario: Scenario } | { readonly problems: ReadonlyMap<string, DraftProblem> };

/** A rate that is left to the base. */
export const emptyShare: ShareDraft = { low: '', central: '', high: '' };

/** A scenario as its form shows it. */
export function draftOf(scenario: Scenario): ScenarioDraft {
	const { name, preset, displacement, service, handlingTimes, penetration, region } = scenario;
	const named = [...displacement, ...service].map(({ group }) => group);
	const groups = [...new Set([null, ...named])].map((group) => ({
		group,
		displacement: shareDraft(displacement, group),
		service: shareDraft(service, group)
	}));
	return {
		name,
		preset,
		groups,
		handlingTimes: String(handlingTimes),
		fromPercent: penetration === null ? '' : String(penetration.fromPercent),
		toPercent: penetration === null ? '' : String(penetration.toPercent),
		region: region ?? ''
	};
}

function shareDraft(shares: readonly ScenarioShare[], group: string | null): ShareDraft {
	const value = shares.find((share) => share.group === group)?.value;
	if (value === undefined) return emptyShare;
	const { low, central, high } = value;
	if (low === high) return { low: '', central: String(central), high: '' };
	return { low: String(low), central: String(central), high: String(high) };
}

/** Reads a draft. Every field that is wrong is named, so that all can be mended at once. */
export function readDraft(id: string, draft: ScenarioDraft): ReadDraft {
	const problems = new Map<string, DraftProblem>();
	const said = <Value>(field: string, problem: DraftProblem, value: Value | undefined) => {
		if (value === undefined) problems.set(field, problem);
		return value;
	};
	const name = draft.name.trim();
	const isNamed = name !== '' && name.length <= longestName;
	said('name', 'name', isNamed ? name : undefined);
	const shares = (parameter: 'displacement' | 'service') =>
		draft.groups.flatMap(({ group, [parameter]: typed }): ScenarioShare[] => {
			const value = said(fieldOf(parameter, group), 'share', readShare(typed));
			return value ? [{ group, value }] : [];
		});
	const handling = numberIn(draft.handlingTimes, 0, mostHandlingTimes);
	const scenario = {
		id,
		name,
		preset: draft.preset,
		displacement: shares('displacement'),
		service: shares('service'),
		handlingTimes: said('handling', 'handling', handling) ?? 1,
		penetration: said('penetration', 'percent', readPenetration(draft)) ?? null,
		region: draft.region === '' ? null : draft.region
	};
	return problems.size > 0 ? { problems } : { scenario };
}

/** The name of a rate's field. */
export function fieldOf(parameter: 'displacement' | 'service', group: string | null): string {
	return `${parameter}/${group ?? '*'}`;
}

/** The rate, null where it is left to the base, undefined where it is no rate. */
function readShare({ low, central, high }: ShareDraft): Estimate | null | undefined {
	const typed = [low, central, high].map((text) => text.trim());
	if (typed.every((text) => text === '')) return null;
	const middle = numberIn(central, 0, 1);
	if (middle === undefined) return undefined;
	if (typed[0] === '' && typed[2] === '') return exactly(middle);
	const value = { low: Number(typed[0]), central: middle, high: Number(typed[2]) };
	const isWhole = typed[0] !== '' && typed[2] !== '';
	return isWhole && isOrdered(value) && value.low >= 0 && value.high <= 1 ? value : undefined;
}

/** Shares of the market in percent; null where both are empty. */
function readPenetration({ fromPercent, toPercent }: ScenarioDraft) {
	if (fromPercent.trim() === '' && toPercent.trim() === '') return null;
	const [from, to] = [fromPercent, toPercent].map((text) => numberIn(text, leastPercent, 100));
	return from === undefined || to === undefined ? undefined : { fromPercent: from, toPercent: to };
}

/** No market is smaller than a ten-thousandth. */
const leastPercent = 0.01;

function numberIn(text: string, least: number, most: number): number | undefined {
	const value = Number(text);
	return text.trim() !== '' && value >= least && value <= most ? value : undefined;
}
