import { describe, expect, test } from 'vitest';
import { sniffEncoding } from '../../../src/lib/ingest/sniff/sniff-encoding';
import { textDecoder } from '../../../src/lib/ingest/sniff/text-decoder';
import { encode } from '../../support/encode';

/** Short files as people have them, by the encoding they are written in. */
const texts: Readonly<Record<string, readonly string[]>> = {
	gb18030: [
		'日期,品类,数量\n2024-01-01,手机,1\n',
		'订单编号,商品名称,成交价\n1,苹果手机,3500\n2,旧书,20\n',
		'名称\n自行车\n',
		'品牌\n华为\n小米\n苹果\n',
		'备注\n成色很好，包装盒还在。\n',
		'收件人,地址\n王芳,朝阳区建国路\n'
	],
	big5: [
		'日期,類別,數量\n2024-01-01,手機,1\n',
		'商品名稱,價格\n腳踏車,500\n舊書,20\n',
		'縣市,金額\n臺北市,12\n高雄市,3\n',
		'品牌\n華為\n小米\n蘋果\n'
	],
	shift_jis: [
		'日付,カテゴリ,数量\n2024-01-01,スマートフォン,1\n',
		'商品名,価格\n自転車,500\n本,20\n',
		'都道府県,金額\n東京都,12\n大阪府,3\n',
		'レコード,カメラ\n1,2\n'
	],
	'euc-jp': [
		'日付,カテゴリ,数量\n2024-01-01,スマートフォン,1\n',
		'商品名,価格\n自転車のタイヤ,500\n'
	],
	'euc-kr': ['날짜,품목,수량\n2024-01-01,휴대폰,1\n', '지역\n서울\n부산\n', '브랜드\n삼성\n엘지\n'],
	'windows-1252': [
		'Größe,Stück\nfür Mädchen,1\n',
		'catégorie,quantité\nmobilière,1\n',
		'fecha,artículo\n2024-01-01,niño\n',
		'name,price\nCafé,£5\n',
		'produto,preço\ncalção,5\n',
		'namn,antal\nskor å kläder,5\n',
		'item,price\nphone,5 €\n',
		'“quoted” — dash\n',
		'temperature,20 °C\n'
	],
	'windows-1250': [
		'miasto,ilość\nŁódź,1\nKraków,2\n',
		'zboží,množství\nkolo,1\nstůl,2\n',
		'termék,mennyiség\nkerékpár,1\nszőnyeg,2\n',
		'město\nČeské Budějovice\nPlzeň\n'
	],
	'windows-1251': [
		'дата,категория,количество\n2024-01-01,телефон,1\n',
		'город\nМосква\nКазань\n',
		'ТОВАР,ЦЕНА\nКНИГА,5\n',
		'назва,ціна\nвелосипед,5\n'
	],
	'koi8-r': ['город\nМосква\nКазань\n', 'велосипед детский\n'],
	ibm866: ['дата,категория,количество\n2024-01-01,телефон,1\n'],
	'windows-1253': ['ημερομηνία,ποσότητα\n2024-01-01,1\n', 'πόλη\nΑθήνα\nΘεσσαλονίκη\n'],
	'windows-1254': ['tarih,ürün,satış\n2024-01-01,ayakkabı,1\n', 'şehir\nİstanbul\nİzmir\n'],
	'windows-1255': ['תאריך,כמות\n2024-01-01,1\n'],
	'windows-1256': ['التاريخ,الكمية\n2024-01-01,1\n'],
	'windows-1257': ['miestas,kiekis\nŠiauliai,1\nKlaipėda,2\nPanevėžys,3\n'],
	'windows-874': ['วันที่,จำนวน\n2024-01-01,1\n']
};

describe('sniffEncoding', () => {
	test.each(
		Object.entries(texts).flatMap(([encoding, all]) => all.map((text) => [encoding, text]))
	)('a text in %s reads as it was meant: %j', (encoding, text) => {
		const bytes = encode(text!, encoding!);
		const found = sniffEncoding(bytes);
		expect(textDecoder(found.encoding).decode(bytes)).toBe(text);
		expect(found.evidence.code).toBe('encoding_scored');
		expect(found.confidence).toBeLessThan(1);
	});

	test('what is valid UTF-8 is UTF-8, whatever else it could be', () => {
		for (const text of Object.values(texts).flat()) {
			expect(sniffEncoding(new TextEncoder().encode(text)).encoding).toBe('utf-8');
		}
	});

	test('UTF-8 with a damaged character stays UTF-8, and says so', () => {
		const bytes = new TextEncoder().encode('日期,品类,数量\n2024-01-01,手机和图书\n');
		bytes[bytes.length - 2] = 0x20;
		expect(sniffEncoding(bytes)).toMatchObject({
			encoding: 'utf-8',
			evidence: { code: 'utf8_damaged', parameters: { count: 1 } }
		});
	});

	test('text of mail that switches scripts by escapes is ISO-2022-JP', () => {
		// ESC $ B, 日 (46 7C), 本 (4B 5C), ESC ( B
		const bytes = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a];
		expect(sniffEncoding(Uint8Array.from(bytes)).encoding).toBe('iso-2022-jp');
	});

	test('text is decoded as the standard says, on every platform', () => {
		// The euro sign is 0x80 in Windows-1252: some platforms have taken the encoding for ISO 8859-1.
		expect(textDecoder('windows-1252').decode(Uint8Array.of(0x80))).toBe('€');
		expect(textDecoder('gb18030').decode(Uint8Array.of(0xc6, 0xb7))).toBe('品');
	});
});
