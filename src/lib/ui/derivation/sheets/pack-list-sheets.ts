import { methodContext } from '$lib/export/method-context';
import { withoutFactor } from '$lib/export/method-production';
import * as m from '$lib/messages/compiled/messages.js';
import { formatDate } from '$lib/messages/format';
import { numbered } from '$lib/messages/marked-text';
import { grades, type Factor, type Grade } from '$lib/model/factor-pack';
import { packValues } from '$lib/model/pack-values';
import { sheetId } from '$lib/model/sheet-id';
import { bundledLibrary } from '../../bundled-library';
import { nameOf } from '../../labels';
import { equalsText, exactly, threeExact } from './exact-texts';
import { head, listSheet } from './list-sheets';
import type { SheetContext, SheetMaker, SheetTable } from './sheet';

type Row = readonly [string, Factor];

/** Categories of the bundled pack with the bounds of their production factors. */
function factorTable(rows: readonly Row[], { labels, locale }: SheetContext): SheetTable {
	const columns = [
		head(m.factors_head_category({}, { locale })),
		head(m.derivation_low({}, { locale }), true),
		head(m.derivation_high({}, { locale }), true),
		head(m.sheet_width({}, { locale }), true)
	];
	const said = (id: string, value: number) =>
		numbered(sheetId('pack', 'production', id), exactly(value, locale));
	const cells = rows.map(([id, factor]) => [
		nameOf(labels.categories, id, locale),
		said(id, factor.low),
		said(id, factor.high),
		exactly(widthOf(factor), locale)
	]);
	return { label: m.sheet_counted({}, { locale }), columns, rows: cells };
}

function widthOf({ low, high }: Factor): number {
	return high / low;
}

/** The production factors of one grade, and the middle one of how wide they are. */
export const gradeSheet: SheetMaker = async ([grade = ''], context) => {
	const { locale } = context;
	if (!grades.includes(grade as Grade)) return null;
	const { pack } = await bundledLibrary();
	const found = [...pack.production].filter(([, factor]) => factor.grade === grade);
	const rows = found.toSorted(([, a], [, b]) => widthOf(a) - widthOf(b));
	const middle = rows[Math.floor(rows.length / 2)]?.[1];
	const title = m.sheet_grade({ grade }, { locale });
	const sheet = listSheet(title, factorTable(rows, context), context);
	if (middle === undefined) return sheet;
	const terms = `${exactly(middle.high, locale)} ÷ ${exactly(middle.low, locale)}`;
	const text = equalsText(terms, widthOf(middle), locale);
	return { ...sheet, steps: [{ label: m.sheet_middle_width({}, { locale }), text }] };
};

/** The production factors whose evidence is from a place, among others perhaps. */
export const placeSheet: SheetMaker = async ([place = ''], context) => {
	const { labels, locale } = context;
	const { pack } = await bundledLibrary();
	const found = [...pack.production].filter(([, { geography }]) =>
		(geography?.split('|') ?? []).includes(place)
	);
	const title = m.sheet_place({ place: nameOf(labels.regions, place, locale) }, { locale });
	return listSheet(title, factorTable(found, context), context);
};

/** The categories that no factor covers under the operating model they take by default. */
export const uncoveredSheet: SheetMaker = async (_, context) => {
	const { labels, locale } = context;
	const missing = withoutFactor(methodContext(await bundledLibrary(), locale));
	const columns = [head(m.factors_head_category({}, { locale }))];
	const rows = missing.map(({ id }) => [nameOf(labels.categories, id, locale)]);
	const table = { label: m.sheet_counted({}, { locale }), columns, rows };
	return listSheet(m.sheet_uncovered({}, { locale }), table, context);
};

/** The values of a table that are to be reviewed by a day; by none where it is empty. */
export const reviewSheet: SheetMaker = async ([table = '', day = ''], context) => {
	const { locale } = context;
	const { pack } = await bundledLibrary();
	const found = packValues(pack).filter(
		(value) => value.table === table && (value.reviewBy ?? '') === day
	);
	const columns = [
		head(m.sheet_pack_value({}, { locale })),
		head(m.sheet_three({}, { locale }), true)
	];
	const rows = found.map(({ key, value }) => [key, value ? threeExact(value, locale) : '']);
	const counted = { label: m.sheet_counted({}, { locale }), columns, rows };
	const title = m.sheet_review(
		{ table, day: day === '' ? '–' : formatDate(day, locale) },
		{ locale }
	);
	return listSheet(title, counted, context);
};
