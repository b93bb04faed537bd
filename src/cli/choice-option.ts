import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import { comparisons, type ComparisonKind } from '../lib/model/compared-periods';
import { targetDays } from '../lib/model/target';
import { sideOf, type FigureChoice, type Side, type Sides } from '../lib/ui/studio/figure-choice';
import type { FigureName } from '../lib/ui/studio/figure-names';
import { figureOffers, type FigureOffers } from '../lib/ui/studio/figure-offers';
import type { FigureSubject } from '../lib/ui/studio/figure-subject';
import type { Offer } from '../lib/ui/studio/offer';
import { oneOf, refuse } from './checked-options';
import { namedPeriod } from './named-period';
import { textOption, textOptions, type OptionValues } from './options';

/** What the options say of what a figure compares, before the log is read. */
export interface AskedChoice {
	readonly compare: ComparisonKind | undefined;
	readonly before: string | undefined;
	readonly after: string | undefined;
	readonly by: string | undefined;
	readonly only: readonly string[];
}

/** The options that choose what a figure compares. */
export function askedChoice(values: OptionValues, locale: Locale): AskedChoice {
	const [before, after] = [textOption(values, 'before'), textOption(values, 'after')];
	for (const [name, value] of [
		['before', before],
		['after', after]
	] as const) {
		if (value !== undefined && !/^[a-z_]+=./.test(value)) {
			refuse(
				name,
				value,
				m.files_cli_side({ columns: 'platform, region, preset' }, { locale }),
				locale
			);
		}
	}
	const given = before ?? after;
	if (given !== undefined && (before === undefined || after === undefined)) {
		refuse(
			before === undefined ? 'before' : 'after',
			'',
			m.files_cli_both_sides({}, { locale }),
			locale
		);
	}
	return {
		...{ compare: oneOf(values, 'compare', comparisons, locale), before, after },
		...{ by: textOption(values, 'by'), only: textOptions(values, 'only') }
	};
}

/** What was asked for, as far as the log has it; what it lacks is refused with what it has. */
export async function figureChoice(
	{ compare, before, after, by, only }: AskedChoice,
	name: FigureName,
	subject: FigureSubject
): Promise<FigureChoice> {
	if ([compare, before, by, ...only].every((one) => one === undefined)) return {};
	const offers = await figureOffers(name, subject);
	const { locale } = subject.options;
	const one = <Key extends string>(option: string, value: string, list: readonly Offer<Key>[]) =>
		offerOf(option, value, list, { name, locale });
	if (compare !== undefined && offers.periods.length === 0) {
		refuse('compare', compare, m.files_cli_no_choice({ name }, { locale }), locale);
	}
	return {
		sides:
			before === undefined || after === undefined
				? compare
				: sidesOf(before, after, offers, { name, locale }),
		by: by === undefined ? undefined : one('by', by, offers.by).key,
		only: only.map((value) => one('only', value, offers.only).key)
	};
}

interface Asked {
	readonly name: FigureName;
	readonly locale: Locale;
}

/** What is meant by a key or a name. */
function offerOf<Key extends string>(
	option: string,
	value: string,
	list: readonly Offer<Key>[],
	{ name, locale }: Asked
): Offer<Key> {
	if (list.length === 0) refuse(option, value, m.files_cli_no_choice({ name }, { locale }), locale);
	const plain = (text: string) => text.trim().toLowerCase();
	const found = list.find(({ key, label }) => [key, label].map(plain).includes(plain(value)));
	const names = list.map(({ label }) => label).join(', ');
	return found ?? refuse(option, value, m.files_cli_choices({ names }, { locale }), locale);
}

function sidesOf(
	before: string,
	after: string,
	{ sides, periods }: FigureOffers,
	asked: Asked
): Sides {
	const { name, locale } = asked;
	if (sides.length === 0 && periods.length === 0) {
		refuse('before', before, m.files_cli_no_choice({ name }, { locale }), locale);
	}
	const columns = sides.map(({ key }) => key).join(', ');
	const sideFor = (option: string, value: string): Side => {
		const at = value.indexOf('=');
		const [column, part] = [value.slice(0, at), value.slice(at + 1)];
		const period = column === 'period' ? namedPeriod(part) : null;
		if (period !== null) return { kind: 'period', days: targetDays(period) };
		const own = sides.find(({ key }) => key === column);
		if (own === undefined) refuse(option, value, m.files_cli_side({ columns }, { locale }), locale);
		const { key } = offerOf(option, part, own.parts, asked);
		return sideOf(own.key, key);
	};
	const [first, second] = [sideFor('before', before), sideFor('after', after)];
	const columnOf = (value: string) => value.slice(0, value.indexOf('='));
	if (columnOf(before) !== columnOf(after)) {
		refuse(
			'after',
			after,
			m.files_cli_same_column({ column: columnOf(before) }, { locale }),
			locale
		);
	}
	return { before: first, after: second };
}
