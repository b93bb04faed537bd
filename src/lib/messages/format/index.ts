export { formatDate, formatMonth, formatPeriod, formatShortMonth, formatYear } from './date';
export { formatKg, formatKgParts, formatRange, type MassOptions, type RangeKg } from './mass';
export { massUnitFor, type MassUnit } from './mass-unit';
export {
	formatAmount,
	formatAmountParts,
	formatCount,
	formatExact,
	formatFixed,
	formatNumber,
	joinParts,
	type ValueParts
} from './number';
export { formatPercent } from './percent';
