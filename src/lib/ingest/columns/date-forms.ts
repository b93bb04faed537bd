/**
 * What a group of a pattern holds: a year of four or of two digits, the number or the name of a
 * month, a day, a quarter, an ISO week, a day of the week, a year of an era, and the era itself.
 */
export type DatePart = 'Y' | 'y' | 'M' | 'N' | 'D' | 'Q' | 'W' | 'U' | 'e' | 'E';

/** How exactly a way of writing tells the day. */
export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The ways of writing a date. */
export const dateFormIds = [
	'year_first',
	'compact',
	'long_dots',
	'long',
	'short',
	'day_name_year',
	'day_name_short',
	'name_day_year',
	'name_day_short',
	'year_name_day',
	'era',
	'minguo',
	'week_day',
	'year_month',
	'month_year',
	'compact_month',
	'name_year',
	'name_short',
	'year_name',
	'week',
	'week_year',
	'quarter',
	'quarter_word',
	'quarter_year',
	'quarter_number_year',
	'quarter_named',
	'year'
] as const;

/** One of them. */
export type DateFormId = (typeof dateFormIds)[number];

/** A way of writing dates: a pattern that JavaScript and the engine (RE2) read alike, and its groups. */
export interface DateForm {
	readonly id: DateFormId;
	/** Matched with the text as `plainDate` gives it. */
	readonly pattern: string;
	/**
	 * What the groups hold. Three numbers whose order is a question are given as `DMY`; the plan says
	 * which comes first.
	 */
	readonly parts: readonly DatePart[];
	readonly precision: DatePrecision;
}

/** What may stand before a date: a weekday, a time of day. */
const BEFORE = '^(?:[^\\d ][^ ]* +)?(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?,? +)?';
/** What may follow it: a time of day, a weekday in brackets, the Russian word for year. */
const AFTER = '(?: ?г\\.?)?(?:[ t,(].*)?$';
const MARK = '(?: ?[-/.] ?| )';
const GAP = '[-/., ]*';
const OF = "(?:of |de |del |di |d['’])?";
const DAY = '(\\d{1,2})';
const YEAR = '(\\d{4})';
/** No month has fewer than three letters, and no ordinal has more than two. */
const NAME = "([^-\\d /.,'’()]{3,})";
const ORDINAL = '(?:\\.|er|º|°|st|nd|rd|th)?';

function form(
	id: DateFormId,
	pattern: string,
	parts: string,
	precision: DatePrecision = 'day'
): DateForm {
	return { id, pattern, parts: [...parts] as DatePart[], precision };
}

/** All of them; of several that match the first counts. */
export const dateForms: readonly DateForm[] = [
	form('year_first', `${BEFORE}${YEAR}${MARK}${DAY}${MARK}${DAY}\\.?${AFTER}`, 'YMD'),
	form(
		'compact',
		`^((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:\\d{4}|\\d{6})?${AFTER}`,
		'YMD'
	),
	form('long_dots', `${BEFORE}${DAY}\\. ?${DAY}\\. ?${YEAR}${AFTER}`, 'DMY'),
	form('long', `${BEFORE}${DAY} ?[-/] ?${DAY} ?[-/] ?${YEAR}${AFTER}`, 'DMY'),
	form('short', `${BEFORE}${DAY}[-/.]${DAY}[-/.](\\d{2})${AFTER}`, 'DMy'),
	form(
		'quarter_named',
		`^([1-4])(?:\\.|er|e|º|°|st|nd|rd|th|-й)? ?(?:quartal|trim|quarter|кв)[^\\d ]*[ .,/]*(?:de )?${YEAR}(?: .*)?$`,
		'QY',
		'quarter'
	),
	form(
		'day_name_year',
		`${BEFORE}${DAY}${ORDINAL}${GAP}${OF}${NAME}${GAP}${OF}${YEAR}${AFTER}`,
		'DNY'
	),
	form(
		'day_name_short',
		`${BEFORE}${DAY}${ORDINAL}${GAP}${OF}${NAME}${GAP}(\\d{2})${AFTER}`,
		'DNy'
	),
	form('name_day_year', `${BEFORE}${NAME}\\.?[- ]+${DAY}${ORDINAL},?[- ]+${YEAR}${AFTER}`, 'NDY'),
	form('name_day_short', `^${NAME}\\.?[- ]+${DAY},?[- ]+(\\d{2})${AFTER}`, 'NDy'),
	form('year_name_day', `^${YEAR}[-/., ]+${NAME}[-/., ]+${DAY}${AFTER}`, 'YND'),
	form('era', `^(令和|平成|昭和|[rhs])\\.?(\\d{1,2}|元)[-/.]${DAY}[-/.]${DAY}${AFTER}`, 'EeMD'),
	form('minguo', `^(?:中[华華])?(民[国國])(\\d{1,3}|元)[-/.]${DAY}[-/.]${DAY}${AFTER}`, 'EeMD'),
	form('week_day', `^${YEAR}-?w(\\d{2})-?([1-7])$`, 'YWU'),
	form('year_month', `^${YEAR} ?[-/.] ?${DAY}[- ]*$`, 'YM', 'month'),
	form('month_year', `^${DAY}[-/.]${YEAR}$`, 'MY', 'month'),
	form('compact_month', '^((?:19|20)\\d{2})(0[1-9]|1[0-2])$', 'YM', 'month'),
	form('name_year', `^${NAME}${GAP}${OF}${YEAR}(?: ?г\\.?)?$`, 'NY', 'month'),
	form('name_short', `^${NAME}(?:[-/]|\\.? ?['’])(\\d{2})$`, 'Ny', 'month'),
	form('year_name', `^${YEAR}${GAP}${NAME}$`, 'YN', 'month'),
	form('week', `^${YEAR}${GAP}(?:w|kw ?|第)(\\d{1,2})(?:周|週|주)?$`, 'YW', 'week'),
	form('week_year', `^(?:w|kw|cw|week)[ .]*(\\d{1,2})${GAP}${YEAR}$`, 'WY', 'week'),
	form('quarter', `^${YEAR}${GAP}[qt]([1-4])$`, 'YQ', 'quarter'),
	form('quarter_word', `^${YEAR}${GAP}第?([1-4])(?:季度?|분기|4半期)$`, 'YQ', 'quarter'),
	form('quarter_year', `^[qt]([1-4])${GAP}${YEAR}$`, 'QY', 'quarter'),
	form('quarter_number_year', `^([1-4])[qt]${GAP}${YEAR}$`, 'QY', 'quarter'),

	form('year', '^((?:19|20)\\d{2})[- ]*$', 'Y', 'year')
];

/** The characters that `plainDate` writes otherwise, and how. The engine's `translate` takes them so. */
export const plainCharacters = {
	from: '０１２３４５６７８９－／．：，（）　年月日号號년월일一二三四',
	to: '0123456789-/.:,()\u0020--\u0020\u0020\u0020--\u00201234'
} as const;

const plainMap = new Map(
	[...plainCharacters.from].map((character, index) => [character, plainCharacters.to[index]!])
);

/** A text as the patterns expect it: usual digits, Chinese and Korean marks as dashes, lower case. */
export function plainDate(text: string): string {
	return [...text]
		.map((character) => plainMap.get(character) ?? character)
		.join('')
		.toLowerCase()
		.trim();
}

/** The first year of an era, less one: the year 1 of Reiwa is 2019. */
export const eraStarts: Readonly<Record<string, number>> = {
	令和: 2018,
	平成: 1988,
	昭和: 1925,
	民国: 1911,
	民國: 1911,
	r: 2018,
	h: 1988,
	s: 1925
};

/** Two-digit years from here on are of the last century, as POSIX has it from 69 on. */
export const lastCenturyFrom = 70;
