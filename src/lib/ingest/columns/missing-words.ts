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

/** What no one would call a place or a platform; `NA` is Namibia, and `unknown` may be an answer. */
const marks: ReadonlySet<string> = new Set([
	...[
		'-',
		'--',
		'---',
		'–',
		'—',
		'——',
		'?',
		'??',
		'???',
		'????',
		'nan',
		'n/a',
		'n.a.',
		'#n/a',
		'#na'
	],
	...[
		'null',
		'(null)',
		'<null>',
		'\\n',
		'#null!',
		'#value!',
		'#ref!',
		'undefined',
		'(blank)',
		'n/d'
	]
]);

/** Whether a text is a mark for a value that is missing, and can be nothing else. */
export function isMissingMark(text: string): boolean {
	return marks.has(text.trim().toLowerCase());
}
