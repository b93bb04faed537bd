import { constant, minus, plus, times, variable, type Expression } from './expression';

/**
 * The formula, once. Per unit (an item, or a kilogram in a log that weighs), in kg CO2e:
 *
 *     displaced = production x displacement x service x (1 - rebound)
 *     added     = legs x leg + refurbishment x production
 *
 * and for a row of counts, where a returned item takes back what it displaced (or its direct
 * figure) and travels one more leg:
 *
 *     displaced = (kept - returned) x displaced
 *     added     = kept x added + returned x leg
 *     direct    = (kept - returned) x direct
 *     net       = displaced - added + direct
 *
 * A row has either a production factor or a direct one; the terms of the other are zero by
 * definition (`EffectiveFactor`).
 */
const production = variable('production');
const leg = variable('leg');
const kept = variable('kept');
const returned = variable('returned');
const soldForGood = minus(kept, returned);

/** Emissions of new products not made, kg CO2e per unit. */
export const displacedPerUnit: Expression = times(
	production,
	variable('displacement'),
	variable('service'),
	minus(constant(1), variable('rebound'))
);

/** What one trade itself causes, kg CO2e per unit. */
export const addedPerUnit: Expression = plus(
	times(variable('legs'), leg),
	times(variable('refurbishment'), production)
);

/** Emissions of new products not made, kg CO2e per row of counts. */
export const displaced: Expression = times(soldForGood, displacedPerUnit);
/** What the trades themselves cause, kg CO2e per row of counts. */
export const added: Expression = plus(times(kept, addedPerUnit), times(returned, leg));
/** Net figures that were published as such, kg CO2e per row of counts. */
export const direct: Expression = times(soldForGood, variable('direct'));
/** Net avoided emissions, kg CO2e per row of counts; may be negative. */
export const net: Expression = plus(minus(displaced, added), direct);

/** The terms of a result, by the name they are reported under. */
export const terms = { displaced, added, direct, net } as const;

/** The name of a term. */
export type Term = keyof typeof terms;
