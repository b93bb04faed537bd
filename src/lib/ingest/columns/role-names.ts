import type { ColumnRole } from '../../model/reading';
import { normaliseName } from '../categories/normalise-text';
import { roleNameTable } from './role-name-table';

/** How a name says its role. */
export type NameKind = 'name' | 'weak' | 'start' | 'end' | 'glued';

/** One way of calling a column. */
export interface RoleName {
	readonly role: ColumnRole;
	readonly kind: NameKind;
	/** ISO 639-1. */
	readonly language: string;
	/** As `foldName` gives it. */
	readonly words: string;
	/** Place among the names of its role, kind and language: where several qualify, the first wins. */
	readonly rank: number;
}

/** Traditional characters that column names are written with, and the simplified ones for them. */
const traditional =
	'類數量價格時間訂單區國貨幣種總銷賣買產別額場發渠實際標題稱點個處來源達員級號質購電運單個萬億劃併網頁業務書狀態換帳據錢東團體'.normalize(
		'NFC'
	);
const simplified =
	'类数量价格时间订单区国货币种总销卖买产别额场发渠实际标题称点个处来源达员级号质购电运单个万亿划并网页业务书状态换账据钱东团体'.normalize(
		'NFC'
	);
const simplifiedOf = new Map([...traditional].map((one, index) => [one, [...simplified][index]!]));

/** Units that stand behind a name, as in `weight_kg`, `Preis in EUR` or `数量/万件`. */
const unitBehind =
	/(?<=\S)(?: (?:in|en|zu))?(?: (?:kg|kgs|g|gr|t|lb|lbs|oz|eur|euro|usd|gbp|cny|rmb|jpy|pln|chf|rub|руб|кг|шт|stk|pcs|tsd|mio|k|[千万萬亿]?[元件台个円]|公斤|千克|克|吨|斤|원|個|개))+$| (?:in|en)$/;

/**
 * A column name as names are compared: words in lower case without accents, traditional characters
 * as simplified ones, without a unit behind.
 */
export function foldName(name: string): string {
	const bare = withoutAccents(normaliseName(name));
	return [...bare]
		.map((character) => simplifiedOf.get(character) ?? character)
		.join('')
		.replace(unitBehind, '');
}

function withoutAccents(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC');
}

/** All names there are. */
export const roleNames: readonly RoleName[] = roleNameTable
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [role, kind, language, words] = line.split('|') as [ColumnRole, NameKind, string, string];
		return words
			.split(', ')
			.map((word, rank) => ({ role, kind, language, words: foldName(word), rank }));
	});

/** Names that hold a role's word without meaning it. */
export const misleadingNames: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
	date: /\b(?:birth|birthday|manufacture|manufactured|expiry|expires|duration|updated?|modified|naissance|nacimiento|nascita|geburtsdatum|rozhdeniya|lieferdatum)\b|geburt|生日|出生|生产|更新|有效期|рождения|изменения|時長|时长/,
	category:
		/\b(?:id|ids|code|no|number|count|url|brand|problem|slug|nr|nummer|numero)\b|编号|编码|代码|数量|id$|番号/,
	items:
		/\b(?:id|no|bid|bids|view|views|rating|age|year|price|amount|stock|returned|returns|refunded|row|line|buyers?|sellers?|users?|favou?rites?|likes|watch|watchers|available|remaining|inventory|photos?|images?|days|reviews?|comments?|nr|nummer|gebote|aufrufe|bilder|bewertungen|encheres|vues|ofertas|visitas|lagermenge|lagerbestand|restmenge|bestand|puja|pujas)\b|编号|库存|浏览|退货|退款|行数|人数|天数|评论|收藏|剩余|图片|在庫|просмотр|остат|возврат|재고/,
	platform: /\b(?:id|fee|fees|commission)\b|编号|费|手数料|комисси/,
	region: /\b(?:id|code|phone)\b|编码|代码/,
	channel: /\b(?:id|code|fee)\b|编号/,
	price:
		/\b(?:open|opening|start|starting|original|list|listed|new|retail|reserve|market|shipping|reference|purchase|buy|min|max|range|band|neupreis|origine|achat|compra|acquisto|aankoopprijs|einkaufspreis|startpreis|mindestpreis|tax|fee|discount|cost)\b|原价|标价|起拍|市场价|指导价|新品|吊牌|进价|评价|均价|定価|仕入|закуп|старая|정가|优惠|退款|运费/,
	mass: /\b(?:id|class|unit|per)\b|单位|档/
};

/** Columns that say how a trade or repair ended. Rows are not left out because of them. */
export const statusName =
	/^(?:status|state|(?:order|trade|transaction|sale|repair|payment|delivery|refund) (?:status|state)|is (?:cancelled|canceled|returned)|cancelled|canceled|statut|estado|stato|статус|статус заказа|bestellstatus|financial status|fulfillment status)$|(?:状态|是否取消|是否退货|是否退款|ステータス|상태)$/;

/** Words by which a column called `state` shows that it holds a status and no region. */
export const statusWord =
	/^(?:complete|completed|done|paid|unpaid|sold|cancell?ed|closed|open|pending|returned|refunded|shipped|delivered|success|failed|active|已完成|已取消|已退款|已付款|待付款|交易成功|交易关闭|vendido|cancelado|pagado|completado|entregado)$/i;
