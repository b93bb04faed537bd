import { encode } from './encode';
import type { Trade } from './real-log';
import { amount, parts, tableIn, type Style } from './styles';
import type { Way } from './way';
import { delimited } from './write-text';

interface Language {
	readonly names: Style['names'];
	/** What is written in place of the notes, whose letters another encoding has not. */
	readonly note: string;
}

const chinese: Language = {
	names: ['编号', '日期', '品类', '国家', '数量', '价格', '备注'],
	note: '成色很好，包装盒还在'
};
const traditional: Language = {
	names: ['編號', '日期', '類別', '國家', '數量', '價格', '備註'],
	note: '外觀良好，盒子還在'
};
const japanese: Language = {
	names: ['番号', '日付', 'カテゴリ', '国', '数量', '価格', '備考'],
	note: 'スイッチが入らない'
};
const korean: Language = {
	names: ['번호', '날짜', '카테고리', '국가', '수량', '가격', '비고'],
	note: '전원이 켜지지 않음'
};
const russian: Language = {
	names: ['номер', 'дата', 'категория', 'страна', 'количество', 'цена', 'примечание'],
	note: 'не включается после падения'
};
const polish: Language = {
	names: ['numer', 'data', 'kategoria', 'kraj', 'ilość', 'cena', 'uwagi'],
	note: 'urządzenie się nie włącza, brak części'
};
const spanish: Language = {
	names: ['número', 'fecha', 'categoría', 'país', 'cantidad', 'precio', 'observación'],
	note: 'no enciende, el botón está dañado'
};
const german: Language = {
	names: ['Nummer', 'Datum', 'Kategorie', 'Land', 'Anzahl', 'Preis', 'Bemerkung'],
	note: 'lässt sich nicht öffnen, Gerät läuft über'
};
const french: Language = {
	names: ['numéro', 'date', 'catégorie', 'pays', 'quantité', 'prix', 'remarque'],
	note: 'ne s’allume plus, câble coupé à l’entrée'
};

function inLanguage(
	trades: readonly Trade[],
	{ names, note }: Language,
	style: Partial<Style> = {}
) {
	return tableIn(trades, { names, note: () => note, ...style });
}

function legacy(encoding: string, language: Language): Way {
	return written(encoding, (trades) => encode(delimited(inLanguage(trades, language)), encoding));
}

/** As an office of that language writes it: semicolons, decimal comma, day before month. */
function office(encoding: string, language: Language): Way {
	const style: Partial<Style> = {
		day: (iso) => [...parts(iso)].reverse().join('.'),
		price: (cents) => amount(cents, ',')
	};
	const text = (trades: readonly Trade[]) =>
		delimited(inLanguage(trades, language, style), { delimiter: ';', end: '\r\n' });
	return written(`${encoding}, as an office has it, ${language.names[1]}`, (trades) =>
		encode(text(trades), encoding)
	);
}

function written(name: string, bytes: (trades: readonly Trade[]) => Uint8Array): Way {
	return { name, write: (trades) => [{ name: 'log.csv', bytes: bytes(trades) }] };
}

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
	const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
	return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

/** Encodings, each with words of a language that is written in it. */
export const encodingWays: readonly Way[] = [
	written('UTF-8 with a byte-order mark', (trades) =>
		new TextEncoder().encode(`\ufeff${delimited(tableIn(trades))}`)
	),
	written('UTF-16 LE', (trades) => utf16(delimited(tableIn(trades), { delimiter: '\t' }), 'le')),
	written('UTF-16 BE', (trades) => utf16(delimited(tableIn(trades)), 'be')),
	written('UTF-16 LE without a mark', (trades) => utf16(delimited(tableIn(trades)), 'le', false)),
	written('UTF-16 BE without a mark', (trades) => utf16(delimited(tableIn(trades)), 'be', false)),
	legacy('gb18030', chinese),
	legacy('big5', traditional),
	legacy('shift_jis', japanese),
	legacy('euc-jp', japanese),
	legacy('euc-kr', korean),
	legacy('windows-1251', russian),
	legacy('koi8-r', russian),
	legacy('ibm866', russian),
	office('windows-1250', polish),
	office('windows-1252', german),
	office('windows-1252', french),
	office('windows-1252', spanish),
	office('utf-8', russian)
];
