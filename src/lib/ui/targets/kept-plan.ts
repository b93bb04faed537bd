import { emptyPlan, joinedPlans, type Plan } from '$lib/model/target';
import { readPlan } from '$lib/model/target-shape';
import { mayKeep } from '../project/keep-choice';

/** Where the browser keeps targets and annotations; the version is that of their form. */
const storageKey = 'reprise/targets@1';

/** What could not be kept, for as long as the page is open. */
let unkept: Plan | null = null;

/** The targets and annotations of this browser: they belong to no log, and hold for the next one. Never throws. */
export function keptPlan(): Plan {
	if (unkept !== null) return unkept;
	try {
		const text = localStorage.getItem(storageKey);
		return (text === null ? null : readPlan(JSON.parse(text))) ?? emptyPlan;
	} catch {
		return emptyPlan;
	}
}

/** Keeps them; false where that lasts only as long as the page is open. Never throws. */
export function keepPlan(plan: Plan): boolean {
	unkept = plan;
	if (!mayKeep()) return false;
	try {
		if (isEmpty(plan)) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, JSON.stringify(plan));
		unkept = null;
		return true;
	} catch {
		return false;
	}
}

/** Deletes what is kept; what is on screen lasts as long as the page is open. Never throws. */
export function unkeepPlan(): void {
	unkept = keptPlan();
	try {
		localStorage.removeItem(storageKey);
	} catch {
		// Nothing can be kept there anyway.
	}
}

/** What a project holds of them: nothing where there are none. */
export function planInProject(): Partial<Plan> {
	const { targets, annotations } = keptPlan();
	return {
		...(targets.length === 0 ? {} : { targets }),
		...(annotations.length === 0 ? {} : { annotations })
	};
}

/** Puts those of a project beside the others. */
export function addPlan({ targets = [], annotations = [] }: Partial<Plan>): void {
	const plan = { targets, annotations };
	if (!isEmpty(plan)) keepPlan(joinedPlans(keptPlan(), plan));
}

function isEmpty({ targets, annotations }: Plan): boolean {
	return targets.length === 0 && annotations.length === 0;
}
