import type { HeadRecord } from './head-records';

/** What stands behind the rows of a table. */
export interface Footer {
	/** Index of its first record, or the number of records where there is none. */
	readonly from: number;
	/** How many of its records are sums of the rows. */
	readonly totals: number;
}

/** A footer has at most so many records. */
const MOST_RECORDS = 12;

/** Words for a sum of rows, in the first cell that is filled. */
const total = new RegExp(
	`^(?:${[
		'(?:grand|sub|overall)?[- ]?totals?',
		'totals?(?: général| general| generale| geral| generell)?',
		'sums?(?: total)?',
		'(?:gesamt|zwischen|end)?summe',
		'(?:ins)?gesamt(?:betrag|zahl)?',
		'totaux|total(?:e|i)|somme|suma|soma|som|totaal|i alt|summa|yhteensä|razem|ogółem|celkem|összesen',
		'итого|всего|сумма|разом|σύνολο|toplam|المجموع|סה"כ',
		'合\\s*[计計]|[总總]\\s*[计計]|[总總]合[计計]?|[总總]和|小\\s*[计計]|[总總]数|共[计計]|合計|総計|小計|累計|계|합계|총계|소계'
	].join('|')})\\s*[:：.]?$`,
	'iu'
);

/** How a line that says something about the table begins. */
const remark =
	/^(?:\*|#|--|==|©|\(c\)|notes?\b|source|sources|quelle|hinweis|anmerkung|stand\b|fuente|nota|fonte|bron|source ?:|remarque|generated|exported|created|printed|report|end of|erstellt|exportiert|page \d|seite \d|注|备注|備註|说明|說明|数据来源|資料來源|数据截至|来源|來源|出典|出所|制表|导出时间|導出時間|출처|주\)|примечание|источник)/iu;

/**
 * Where the footer of a table begins: sums of the rows at the end, and lines of text that blank
 * lines set apart or that begin as remarks do. `from` is the index of the first row that may be one.
 */
export function findFooter(records: readonly HeadRecord[], from: number, width: number): Footer {
	let at = records.length;
	let totals = 0;
	let start = records.length;
	while (at > from && records.length - at < MOST_RECORDS) {
		const record = records[at - 1]!;
		const isSum = isTotal(record, width);
		if (!isSum && !isNarrow(record, width)) break;
		at--;
		if (isSum) totals++;
		const isApart = record.isApart || isSum || remark.test(filledOf(record)[0]!.trim());
		if (isApart) start = at;
	}
	return { from: start, totals };
}

/** Whether a record is a sum of the rows above it. In a single column, the word is a value. */
export function isTotal({ fields }: HeadRecord, width: number): boolean {
	return width > 1 && total.test(fields.find((field) => field.trim() !== '')?.trim() ?? '');
}

/** A record with hardly a field filled: a line of text, in a table of several columns. */
function isNarrow(record: HeadRecord, width: number): boolean {
	return width > 1 && filledOf(record).length <= Math.max(1, width / 4);
}

function filledOf({ fields }: HeadRecord): readonly string[] {
	return fields.filter((field) => field.trim() !== '');
}
