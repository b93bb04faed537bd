import type { Locale } from '../locale';
import { toSignificant } from './number';
import { numberStyle, type ChosenUnit } from './number-style';

/** A unit in which masses are shown. */
export interface MassUnit {
	readonly kg: number;
	/** As in a table or beside a mark. */
	readonly symbol: string;
	/** As in a sentence: for exactly one, and for any other amount. */
	readonly one: string;
	readonly many: string;
}

function unit(kg: number, symbol: string, one = symbol, many = one): MassUnit {
	return { kg, symbol, one, many };
}

/** Units by language, smallest first. Chinese newspapers write 万吨 and 亿吨 where English has Mt. */
const massUnits: Readonly<Record<Locale, readonly MassUnit[]>> = {
	en: [
		unit(1, 'kg'),
		unit(1e3, 't', 'tonne', 'tonnes'),
		unit(1e9, 'Mt', 'million tonnes'),
		unit(1e12, 'Gt', 'billion tonnes')
	],
	zh: [unit(1, '千克'), unit(1e3, '吨'), unit(1e7, '万吨'), unit(1e11, '亿吨')]
};

/** The same units in every language, for who asks for one. */
const askedUnits: Readonly<Record<Locale, Readonly<Record<ChosenUnit, MassUnit>>>> = {
	en: {
		kg: unit(1, 'kg'),
		t: unit(1e3, 't', 'tonne', 'tonnes'),
		kt: unit(1e6, 'kt', 'thousand tonnes'),
		Mt: unit(1e9, 'Mt', 'million tonnes')
	},
	zh: {
		kg: unit(1, '千克'),
		t: unit(1e3, '吨'),
		kt: unit(1e6, '千吨'),
		Mt: unit(1e9, '百万吨')
	}
};

/** The largest unit of which `kg`, rounded to `digits` significant digits, holds at least one; the one that is asked for, if any. */
export function massUnitFor(kg: number, locale: Locale, digits = 3): MassUnit {
	const asked = numberStyle().unit;
	if (asked !== undefined) return askedUnits[locale][asked];
	const size = Math.abs(toSignificant(kg, digits));
	const units = massUnits[locale];
	return units.findLast((candidate) => size >= candidate.kg) ?? units[0]!;
}
