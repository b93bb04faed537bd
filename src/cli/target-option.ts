import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import type { Target } from '../lib/model/target';
import { refuse } from './checked-options';
import { namedPeriod } from './named-period';
import { textOption, type OptionValues } from './options';

const pattern = /^([^=]+)=(\d+(?:\.\d+)?)(kg|t|items)$/;

/** `--target PERIOD=AMOUNT`: a year, a quarter or a month, and kg, tonnes or items. */
export function targetOption(values: OptionValues, locale: Locale): readonly Target[] {
	const value = textOption(values, 'target');
	if (value === undefined) return [];
	const [, named = '', amount, unit] = pattern.exec(value) ?? [];
	const period = namedPeriod(named);
	const number = Number(amount);
	if (period === null || !(number > 0)) {
		return refuse('target', value, m.studio_cli_target({}, { locale }), locale);
	}
	return [
		{
			...{ measure: unit === 'items' ? 'items' : 'net', ...period, part: null },
			value: unit === 't' ? number * 1000 : number
		}
	];
}
