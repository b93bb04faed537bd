/** The letters of a language that are not ASCII, the frequent ones of a language with many. */
export interface Letters {
	readonly frequent: ReadonlySet<string>;
	/** Letters where the language does not have them. */
	readonly misfit?: RegExp;
}

/** What text in an encoding looks like: what is expected of the characters that are not ASCII. */
export interface EncodedScript {
	/** Label of the WHATWG standard. */
	readonly encoding: string;
	/** The languages that are written in it: one text is in one of them, as a rule. */
	readonly languages: readonly Letters[];
	/** Characters that are no surprise in any of them. */
	readonly usual: RegExp;
	/** First and last byte pair of the common characters in an encoding of thousands of them. */
	readonly common?: readonly [number, number];
	/** How much it is believed before the text is looked at: encodings seldom met a little less. */
	readonly trust: number;
}

/** Characters of more than one byte: frequent ones in lists of goods, dates and addresses, and in any text. */
const simplified =
	'的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市' +
	'类别品数量价格金额订单平台地区城市日期时间分交易回收二手机电脑服装图书家具鞋包箱母婴玩具器材运动户外其他卖买成色型号渠道状态备注合计总计店铺省单元件笔个台套双辆客户姓名编码商品名称销售售出付款发货收货退款完成取消闲置转让';
const traditional =
	'的一是不了在人有我他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什' +
	'類別品數量價格金額訂單平台地區城市日期時間交易回收二手機電腦服裝圖書家具鞋包箱嬰玩具器材運動戶外其他賣買成色型號渠道狀態備註合計總計店鋪縣單元件筆個台套雙輛客戶姓名編碼商品名稱銷售';
const japanese =
	'日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公持野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断井何南石足違消境神番規術護展態導鮮備宅害配副算視条幹独警宮究育席輸訪楽起万着乗店述残想線率病農州武声質念待試族象銀域助労例衛然早張映限親額監環験追審商葉義伝働形景落欧担好退準賀訴辺造英被株頭技低毎医復仕去姿味負閣韓渡失移差衆個門写評課末守若脳極種美岡影命含福蔵量望松非撃佐核観察整段横融型白深字答夜製票況音申様財港識注呼渉達' +
	'類別品数量価格金額注文地域都市日付時間取引回収中古携帯電話衣類図書家具靴玩具状態備考合計総計店舗県単位件個台着足冊顧客氏名番号商品名称販売';
const korean =
	'이다는의에을가고하지한를로은기도사어나자들리대그서으인있만아해시일부정장수보전과주구상게라제면스원여성동조유안것적했위전국모방소미경생공요마신비오선계관니연외무물내세년간중개교진우본재화실단트저학때였용거문습등후되결말통입분행당' +
	'날짜수량가격금액카테고리품목분류종류상품명지역도시플랫폼주문번호판매구매중고휴대폰전화노트북의류도서가구신발가방합계총계거래채널상태비고';

/** A language by its letters; without capital forms where they are given or there are none. */
function letters(characters: string, misfit?: RegExp): Letters {
	return misfit ? { frequent: new Set(characters), misfit } : { frequent: new Set(characters) };
}

function cased(characters: string, misfit?: RegExp): Letters {
	return letters(characters + characters.toUpperCase(), misfit);
}

const han = /[\u4e00-\u9fff\u3000-\u3020\uff01-\uff5e]/;
const hanOrKana = /[\u3040-\u30ff\u4e00-\u9fff\u3000-\u3020\uff01-\uff5e]/;
const latin = /[\u00c0-\u024f\u2013\u2014\u2018-\u201e\u2026\u20ac\u00a0£°²³½¼¾«»©®™·’µ§ªº±×]/;

const western = [
	cased('éèàçêâîôûùëïœ', /ç(?![aouâôû])/i),
	cased('äöüß'),
	cased('áéíóúüñ¿¡'),
	cased('ãõçáéíóúâêôà', /õ(?!e)|ã(?![oe]|\b|$)/i),
	cased('èéàòùì', /[èéàòùì](?=[a-z])/i),
	cased('åäöéü'),
	cased('æøåé'),
	// Without its own letters, what looks like Icelandic is Turkish in another encoding.
	cased('áðéíóúýþæö', /^(?![^]*[ðæ])[^]/)
];
const central = [
	cased('ąćęłńóśźż'),
	cased('áčďéěíňóřšťúůýž'),
	cased('áäčďéíĺľňóôŕšťúýž'),
	cased('áéíóöőúüű'),
	cased('ăâîşţșț'),
	cased('čćđšž')
];
const baltic = [cased('ąčęėįšųūž'), cased('āčēģīķļņšūž'), cased('äöõüšž')];
const turkish = [letters('ışğçöüâîİIŞĞÇÖÜÂÎ')];
const cyrillic = [
	cased('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ'),
	cased('оеаинтсрвлкмдпуяьгзбчйхжшюцщфєіїґ')
];
const greek = [cased('αοιετσνηυρπκμλςάόίέήώύθγδχφβξζωψ')];
const hebrew = [letters('אבגדהוזחטיכלמנסעפצקרשתםןץףך')];
const arabic = [letters('ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإءئآ')];
const thai = [letters('านรอกเงมยลวดทสตะปบคหแจพชขใไโผิีึืุู่้็ั์ำ', /[ฆฌฎฏฐฑฒฤฦฬฮ๏-๛]|(?<![ก-ฮ])[ิีึืุู่้็ั์]/)];

function script(
	encoding: string,
	languages: readonly Letters[],
	usual: RegExp,
	trust: number,
	common?: readonly [number, number]
): EncodedScript {
	return { encoding, languages, usual, trust, ...(common ? { common } : {}) };
}

/** Encodings a text may be in that is no Unicode, with what speaks for each. */
export const scripts: readonly EncodedScript[] = [
	script('gb18030', [letters(simplified)], han, 1, [0xb0a1, 0xd7f9]),
	script('big5', [letters(traditional)], han, 0.97, [0xa440, 0xc67e]),
	script('shift_jis', [letters(japanese)], hanOrKana, 0.97, [0x889f, 0x9872]),
	script('euc-jp', [letters(japanese)], hanOrKana, 0.9, [0xb0a1, 0xcfd3]),
	script('euc-kr', [letters(korean)], /[\uac00-\ud7a3]/, 0.97, [0xb0a1, 0xc8fe]),
	script('windows-1252', western, latin, 1),
	script('windows-1250', central, latin, 0.97),
	script('iso-8859-2', central, latin, 0.94),
	script('windows-1251', cyrillic, /[\u0400-\u04ff№«»—–“”„\u00a0]/, 1),
	script('koi8-r', cyrillic, /[\u0410-\u044fЁё]/, 0.95),
	script('ibm866', cyrillic, /[\u0410-\u044fЁё№]/, 0.94),
	script('x-mac-cyrillic', cyrillic, /[\u0410-\u044fЁё№]/, 0.85),
	script('windows-1253', greek, /[\u0370-\u03ff€]/, 0.97),
	script('windows-1254', turkish, latin, 0.96),
	script('windows-1255', hebrew, /[\u0590-\u05ff₪]/, 0.96),
	script('windows-1256', arabic, /[\u0600-\u06ff]/, 0.96),
	script('windows-1257', baltic, latin, 0.93),
	script('windows-874', thai, /[\u0e00-\u0e7f]/, 0.9),
	script('macintosh', western, latin, 0.86),
	script('iso-8859-15', western, latin, 0.95)
];

/** Words that stand over columns: where one appears, the text has been decoded as it was meant. */
export const telling =
	/日期|数量|品类|类别|类目|金额|价格|订单|平台|商品|数目|數量|價格|金額|訂單|類別|商品|日付|カテゴリ|価格|個数|날짜|수량|가격|품목|카테고리|дата|количество|цена|категория|товар|город|catégorie|quantité|année|période|größe|stück|für|münchen|köln|übersicht|erlös|categoría|año|canción|artículo|tamaño|ημερομηνία|ποσότητα|κατηγορία|tarih|ürün|satış|kategori|ilość|miasto|sprzedaż|množství|kategória|mennyiség|dátum|vânzări|תאריך|כמות|التاريخ|الكمية|วันที่|จำนวน/i;
