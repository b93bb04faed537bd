/** What a number of a claim counts or measures. */
export type QuantityUnit =
	| 'kg_co2e'
	| 'kg_pollutants'
	| 'kg_co2e_per_item'
	| 'kg_co2e_per_tree'
	| 'kg_co2e_per_new_item'
	| 'items'
	| 'transactions'
	| 'users'
	| 'households'
	| 'trees'
	| 'kwh'
	| 'km'
	| 'flights'
	| 'stadiums'
	| 'nights'
	| 'years'
	| 'times';

/** A number with what it counts or measures. */
export interface Quantity {
	readonly value: number;
	readonly unit: QuantityUnit;
}
