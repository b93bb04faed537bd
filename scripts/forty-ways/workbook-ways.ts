import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Trade } from './real-log';
import { english, serialDay, tableIn } from './styles';
import type { Way } from './way';

type WorkbookCell = string | number | null | CellObject;

/** Rows of cells with true dates and numbers. */
function cellsOf(trades: readonly Trade[], date1904 = false): WorkbookCell[][] {
	const rows = trades.map(({ id, day, category, country, items, cents, note }) => {
		const at = serialDay(day) - (date1904 ? 1462 : 0);
		const date: CellObject = { t: 'n', v: at, z: 'yyyy-mm-dd' };
		return [id, date, category, country === '' ? null : country, items, cents / 100, note];
	});
	return [[...english.names], ...rows];
}

function sheetOf(
	rows: readonly (readonly WorkbookCell[])[],
	merges: readonly string[] = []
): WorkSheet {
	const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
	if (merges.length > 0) sheet['!merges'] = merges.map((range) => utils.decode_range(range));
	return sheet;
}

type Sheets = Readonly<Record<string, WorkSheet>>;

function workbookWay(
	name: string,
	sheets: (trades: readonly Trade[]) => Sheets,
	{ type = 'xlsx', ending = type, date1904 = false }: Partial<Storage> = {}
): Way {
	const bytes = (trades: readonly Trade[]) => {
		const book = utils.book_new();
		for (const [title, sheet] of Object.entries(sheets(trades)))
			utils.book_append_sheet(book, sheet, title);
		book.Workbook = { WBProps: { date1904 } };
		return new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Uint8Array);
	};
	return { name, write: (trades) => [{ name: `log.${ending}`, bytes: bytes(trades) }] };
}

interface Storage {
	readonly type: BookType;
	readonly ending: string;
	readonly date1904: boolean;
}

const one = (trades: readonly Trade[]) => ({ Records: sheetOf(cellsOf(trades)) });

/** A title over the table, merged across it, and a line of what the report is about. */
function titled(trades: readonly Trade[]): Sheets {
	const rows = [['Repair records'], ['All countries', null, 'since 2020'], [], ...cellsOf(trades)];
	const about = sheetOf([['About this file'], ['Records of repairs, one a row']]);
	return { About: about, Records: sheetOf(rows, ['A1:G1']) };
}

function byYear(trades: readonly Trade[]): Sheets {
	const years = [...new Set(trades.map(({ day }) => day.slice(0, 4)))].sort();
	return Object.fromEntries(
		years.map((year) => [year, sheetOf(cellsOf(trades.filter(({ day }) => day.startsWith(year))))])
	);
}

/** Prices are the results of formulas, which the file keeps beside them. */
function withFormulas(trades: readonly Trade[]): Sheets {
	const rows = cellsOf(trades).map((row, at) =>
		at === 0
			? row
			: row.map((cell, column): WorkbookCell =>
					column === 5 ? { t: 'n', v: Number(cell), f: `${String(cell)}*1` } : cell
				)
	);
	return { Records: sheetOf(rows) };
}

/** Workbooks of all kinds. */
export const workbookWays: readonly Way[] = [
	workbookWay('a workbook', one),
	workbookWay('a workbook of text', (trades) => ({
		Records: sheetOf(tableIn(trades).map((row) => [...row]))
	})),
	workbookWay('a workbook with a title and a cover sheet', titled),
	workbookWay('a workbook with a sheet a year', byYear),
	workbookWay('a workbook with formulas', withFormulas),
	workbookWay(
		'a workbook that counts days from 1904',
		(trades) => ({
			Records: sheetOf(cellsOf(trades, true))
		}),
		{ date1904: true }
	),
	workbookWay('a workbook with macros allowed', one, { type: 'xlsm' }),
	workbookWay('a binary workbook', one, { type: 'xlsb' }),
	workbookWay('a workbook of 1997', one, { type: 'biff8', ending: 'xls' }),
	workbookWay('an OpenDocument workbook', one, { type: 'ods' }),
	workbookWay('a flat OpenDocument workbook', one, { type: 'fods' }),
	workbookWay('a workbook as XML of 2003', one, { type: 'xlml', ending: 'xml' }),
	workbookWay('a table of a web page that is called a workbook', one, {
		type: 'html',
		ending: 'xls'
	})
];
