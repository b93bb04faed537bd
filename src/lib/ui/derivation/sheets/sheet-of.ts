import { sheetRef, type SheetName } from '$lib/model/sheet-id';
import { auditSheet, typedSheet } from './audit-sheet';
import { changesSheet } from './changes-sheet';
import { factorSheet } from './factor-sheet';
import { impliesSheet } from './implies-sheet';
import { gapSheet } from './gap-sheet';
import { categoriesSheet, claimsSheet } from './list-sheets';
import { gradeSheet, placeSheet, reviewSheet, uncoveredSheet } from './pack-list-sheets';
import { swungSheet } from './swung-sheet';
import { matchSheet } from './match-sheet';
import { packSheet } from './pack-sheet';
import type { Sheet, SheetContext, SheetMaker } from './sheet';
import { spreadSheet } from './spread-sheet';
import { togetherSheet } from './together-sheet';
import { tradesSheet } from './trades-sheet';
import { unitSheet } from './unit-sheet';
import { versusSheet } from './versus-sheet';
import { wordsSheet } from './words-sheet';

const makers: Readonly<Record<SheetName, SheetMaker>> = {
	pack: packSheet,
	factor: factorSheet,
	spread: spreadSheet,
	implies: impliesSheet,
	audit: auditSheet,
	typed: typedSheet,
	unit: unitSheet,
	categories: categoriesSheet,
	claims: claimsSheet,
	versus: versusSheet,
	words: wordsSheet,
	match: matchSheet,
	grade: gradeSheet,
	place: placeSheet,
	review: reviewSheet,
	uncovered: uncoveredSheet,
	gap: gapSheet,
	swung: swungSheet,
	changes: changesSheet,
	together: togetherSheet,
	trades: tradesSheet
};

/** How a number that rests on no trades was made; null where the name means none. */
export async function sheetOf(id: string, context: SheetContext): Promise<Sheet | null> {
	const ref = sheetRef(id);
	return ref && makers[ref.name](ref.parts, context);
}
