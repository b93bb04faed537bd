import * as m from '../compiled/messages.js';
import type { Locale } from '../locale';
import { massUnitFor, type MassUnit } from './mass-unit';
import { formatFixed, formatNumber, joinParts, type ValueParts } from './number';
import { numberStyle } from './number-style';

/** How a mass is written. */
export interface MassOptions {
	/** Significant digits: 3 for a headline (the default), 2 for a range. */
	readonly digits?: number;
	/** `symbol` beside a mark ("437 t"), `word` in a sentence ("437 tonnes"). */
	readonly style?: 'symbol' | 'word';
	/** The unit to use whatever the size; chosen by size unless told. */
	readonly unit?: MassUnit;
}

function unitText(unit: MassUnit, value: string, style: 'symbol' | 'word'): string {
	if (style === 'symbol') return unit.symbol;
	return value === '1' ? unit.one : unit.many;
}

/** To so many digits, or with the decimals that are asked for unless nothing would be left. */
function written(value: number, locale: Locale, digits: number): string {
	const { decimals } = numberStyle();
	const isLost = decimals !== undefined && value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals;
	if (decimals === undefined || isLost) return formatNumber(value, locale, digits);
	return formatFixed(value, locale, decimals);
}

/** A mass in kg as number and unit, for big numbers on a page: 437,204 kg is "437" and "t". */
export function formatKgParts(kg: number, locale: Locale, options: MassOptions = {}): ValueParts {
	const { digits = 3, style = 'symbol', unit = massUnitFor(kg, locale, digits) } = options;
	const value = written(kg / unit.kg, locale, digits);
	return { value, unit: unitText(unit, value, style) };
}

/** A mass in kg as text: "15.3 kg", "437 t", "1.2 Mt"; "437 吨", "4.37 万吨". */
export function formatKg(kg: number, locale: Locale, options: MassOptions = {}): string {
	return joinParts(formatKgParts(kg, locale, options));
}

/** Bounds in kg; a null `low` means that the amount may be none. */
export interface RangeKg {
	readonly low: number | null;
	readonly high: number;
}

/** Below a hundredth of the common unit a bound keeps its own unit, so that it does not read as zero. */
function boundText(kg: number, unit: MassUnit, locale: Locale, options: MassOptions): string {
	const tiny = kg !== 0 && Math.abs(kg) < unit.kg / 100;
	return tiny
		? formatKg(kg, locale, { digits: 2, style: options.style })
		: written(kg / unit.kg, locale, options.digits ?? 2);
}

/**
 * A range in kg with one unit, to two significant digits unless told: "260 to 630 t". Without a low
 * bound: "up to 630 t".
 */
export function formatRange(range: RangeKg, locale: Locale, options: MassOptions = {}): string {
	const { digits = 2, style = 'symbol' } = options;
	const widest = Math.max(Math.abs(range.low ?? 0), Math.abs(range.high));
	const unit = options.unit ?? massUnitFor(widest, locale, digits);
	const high = formatKg(range.high, locale, { digits, style, unit });
	if (range.low === null) return m.format_up_to({ high }, { locale });
	return m.format_range({ low: boundText(range.low, unit, locale, options), high }, { locale });
}
