/** What stands in a cell where there is no value, in lower case. None of it is a date or a number. */
export const missingWords: readonly string[] = [
	...['-', '--', '---', '–', '—', '——', '/', '.', '..', '...', '…', '?', '??', '???', '????', '*'],
	...['null', '(null)', '<null>', '\\n', 'none', 'nil', 'nan', 'n/a', 'na', 'n.a.', '#n/a', '#na'],
	...['#null!', '#value!', '#ref!', 'undefined', 'unknown', 'missing', 'blank', '(blank)', 'empty'],
	...['无', '無', '暂无', '未知', '不详', '缺失', '空', '未填', '没有', '不明', 'なし', '없음'],
	...['k.a.', 'k. a.', 'unbekannt', 'keine angabe', 'inconnu', 'n.c.', 'n/d', 'n.d.', 'nd', 's/d'],
	...['desconocido', 'desconhecido', 'sconosciuto', 'onbekend', 'нет', 'нет данных', 'н/д']
];

const known: ReadonlySet<string> = new Set(missingWords);

/** Whether a text stands for a value that is missing. */
export function isMissingWord(text: string): boolean {
	return known.has(text.trim().toLowerCase());
}
