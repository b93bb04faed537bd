import type { Assessment } from '$lib/model/assessment';
import { isZeroThroughout, type Estimate } from '$lib/model/estimate';

/** Whether a result has no range: all that went into it are single values. */
export function isExact({ low, central, high }: Estimate): boolean {
	const narrowest = Math.abs(central) * 1e-9;
	return high - low <= narrowest;
}

/** Whether a result rests on published net figures alone, so that no displacement was applied. */
export function isDirectOnly({ totals }: Assessment): boolean {
	const { displacedKgCo2e, addedKgCo2e, directKgCo2e } = totals;
	if (displacedKgCo2e === null || addedKgCo2e === null || directKgCo2e === null) return false;
	const own = isZeroThroughout(displacedKgCo2e) && isZeroThroughout(addedKgCo2e);
	return own && !isZeroThroughout(directKgCo2e);
}
