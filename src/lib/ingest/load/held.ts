import type { MessageParameters } from '../../model/issue';

/** What the rows of an issue hold, as its parameters say it: items, or kilograms in a mass log. */
export function heldBy(massLog: boolean, amount: number): MessageParameters {
	return massLog ? { massKg: amount } : { items: amount };
}
