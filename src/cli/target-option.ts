import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import type { Target, TargetGrain } from '../lib/model/target';
import { refuse } from './checked-options';
import { textOption, type OptionValues } from './options';

const pattern = /^(\d{4})(?:-(Q[1-4]|\d{2}))?=(\d+(?:\.\d+)?)(kg|t|items)$/;

/** `--target PERIOD=AMOUNT`: a year, a quarter or a month, and kg, tonnes or items. */
export function targetOption(values: OptionValues, locale: Locale): readonly Target[] {
	const value = textOption(values, 'target');
	if (value === undefined) return [];
	const [, year, within, amount, unit] = pattern.exec(value) ?? [];
	const month = within === undefined ? 1 : monthOf(within);
	const number = Number(amount);
	if (year === undefined || month < 1 || month > 12 || !(number > 0)) {
		return refuse('target', value, m.studio_cli_target({}, { locale }), locale);
	}
	return [
		{
			measure: unit === 'items' ? 'items' : 'net',
			grain: grainOf(within),
			from: `${year}-${String(month).padStart(2, '0')}-01`,
			part: null,
			value: unit === 't' ? number * 1000 : number
		}
	];
}

function monthOf(within: string): number {
	return within.startsWith('Q') ? (Number(within.slice(1)) - 1) * 3 + 1 : Number(within);
}

function grainOf(within: string | undefined): TargetGrain {
	if (within === undefined) return 'year';
	return within.startsWith('Q') ? 'quarter' : 'month';
}
