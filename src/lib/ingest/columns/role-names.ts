import type { ColumnRole } from '../../model/reading';

/**
 * Names by which columns say what they hold, in words as `normaliseName` gives them. `names` are
 * whole names, best first: where several columns qualify, the one named earlier wins. `endings`
 * are last words (in Chinese, last characters) that say it less surely.
 */
export interface RoleNames {
	readonly role: ColumnRole;
	readonly names: readonly string[];
	/** Whole names that say it only when nothing better is there. */
	readonly weakNames: readonly string[];
	readonly endings: readonly string[];
}

/** Cuts a list written in one line. */
function words(text: string): readonly string[] {
	return text.split(',').map((word) => word.trim());
}

/** What each role is called, in English and Chinese first, then in other languages of real logs. */
export const roleNames: readonly RoleNames[] = [
	{
		role: 'date',
		names: [
			...words('trade date, traded at, transaction date, transaction time, sold date, date sold'),
			...words(
				'sold at, sold, sale date, sold on, sales date, date of sale, completed at, deal date'
			),
			...words('deal time, order date, order time, ordered at, invoice date, event date, date'),
			...words('paid at, payment date, pay time, purchase date, day, datetime, date time'),
			...words('交易日期, 交易时间, 成交日期, 成交时间, 销售日期, 售出日期, 卖出日期, 完成时间'),
			...words('下单时间, 下单日期, 订单日期, 订单时间, 支付时间, 付款时间, 日期, 时间, 统计日期'),
			...words('datum, verkaufsdatum, date de vente, fecha, fecha de venta, 取引日, 販売日, 日付')
		],
		weakNames: words(
			'timestamp, time, created at, created, create time, 创建时间, 发货时间, 月份, month'
		),
		endings: words('date, datetime, time, day, at, datum, 日期, 时间')
	},
	{
		role: 'category',
		names: [
			...words('category, product category, item category, goods category, category name'),
			...words('source category, categories, product category name, main category'),
			...words(
				'类目, 品类, 分类, 类别, 商品类目, 商品品类, 商品分类, 商品类别, 物品类别, 物品分类'
			),
			...words(
				'产品类别, 产品分类, 类目名称, 品类名称, 叶子类目, 二级类目, 二级分类, 一级类目, 一级分类'
			),
			...words(
				'kategorie, produktkategorie, warengruppe, catégorie, categorie, categoría, categoria'
			),
			...words('カテゴリ, カテゴリー, 商品カテゴリ, категория')
		],
		weakNames: [
			...words('product type, item type, goods type, subcategory, sub category, type, typ, art'),
			...words('department, class, kind, item, product, goods, article, 商品类型, 物品, 品名'),
			...words(
				'product name, item name, goods name, description, title, item title, listing title'
			),
			...words(
				'商品名称, 商品名, 商品, 产品, 产品名称, 物品名称, 宝贝标题, 商品标题, 标题, 名称, name'
			)
		],
		endings: words('category, kategorie, 类目, 品类, 分类, 类别')
	},
	{
		role: 'items',
		names: [
			...words('items, item count, items sold, number of items, no of items, item quantity'),
			...words(
				'quantity, qty, quantity sold, order quantity, units, units sold, pieces, pcs, count'
			),
			...words(
				'数量, 件数, 商品数量, 交易数量, 成交数量, 销售数量, 购买数量, 成交件数, 物品数量, 台数'
			),
			...words('销量, 成交量, 个数, 总件数, 回收数量, 订单数量'),
			...words(
				'menge, anzahl, stückzahl, quantité, quantite, nombre, cantidad, unidades, 数, 個数, количество'
			)
		],
		weakNames: words('num, number, n, 总数, 交易量, 总量'),
		endings: words('quantity, qty, count, items, 件数, 数量')
	},
	{
		role: 'platform',
		names: [
			...words('platform, platform name, trading platform, source platform, sales platform'),
			...words('marketplace, 平台, 平台名称, 交易平台, 来源平台, 销售平台, 所属平台'),
			...words('plattform, marktplatz, plateforme, plataforma, プラットフォーム, платформа')
		],
		weakNames: words('website, site, app, 网站, 来源'),
		endings: words('platform, 平台')
	},
	{
		role: 'region',
		names: [
			...words('region, province, country, country region, area, region name, province name'),
			...words('地区, 省份, 省, 区域, 省市, 所在省份, 所在地区, 所在地, 收货省份, 买家省份, 国家'),
			...words('bundesland, land, région, pays, país, pais, 地域, 都道府県, регион')
		],
		weakNames: words('city, state, location, market, 城市, 市, 所在城市, 收货城市, 发货地, 位置'),
		endings: words('region, province, country, 省份, 地区')
	},
	{
		role: 'channel',
		names: [
			...words('channel, sales channel, trade channel, order channel, channel name'),
			...words('渠道, 销售渠道, 交易渠道, 成交渠道, 渠道名称, 交易方式'),
			...words('kanal, vertriebskanal, canal, チャネル, канал')
		],
		weakNames: [],
		endings: words('channel, 渠道')
	},
	{
		role: 'price',
		names: [
			...words(
				'price, sold price, sale price, selling price, close price, final price, unit price'
			),
			...words(
				'transaction price, trade price, price paid, deal price, 成交价, 成交价格, 成交单价'
			),
			...words(
				'价格, 售价, 单价, 实付价, 交易价格, 成交金额, 交易金额, 实付金额, 金额, 总价, 商品价格'
			),
			...words('preis, verkaufspreis, prix, prix de vente, precio, prezzo, 価格, 販売価格, цена')
		],
		weakNames: words('amount, total, total amount, value, revenue, gmv, sales, 总金额, 销售额'),
		endings: words('price, preis, 价格, 价, 金额')
	},
	{
		role: 'currency',
		names: words('currency, currency code, 币种, 货币, währung, devise, moneda, 通貨, валюта'),
		weakNames: [],
		endings: words('currency')
	},
	{
		role: 'mass',
		names: [
			...words('mass, weight, mass kg, weight kg, kg, net weight, total weight, gross weight'),
			...words(
				'weight g, mass g, weight t, mass t, weight lb, weight lbs, kilograms, tonnes, tons'
			),
			...words(
				'重量, 净重, 总重, 总重量, 毛重, 公斤, 千克, 吨, 回收重量, 重量 kg, 重量kg, 重量公斤'
			),
			...words('gewicht, masse, poids, peso, 重さ, вес')
		],
		weakNames: words('lb, lbs, pounds, grams'),
		endings: words('weight, mass, 重量, 公斤, kg, gewicht')
	}
];

/** Names that hold a role's word without meaning it. */
export const misleadingNames: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
	date: /\b(?:birth|birthday|manufacture|manufactured|expiry|expires|duration|updated?|modified)\b|生日|出生|生产|更新|有效期/,
	category: /\b(?:id|ids|code|no|number|count|url|brand|problem)\b|编号|编码|代码|数量/,
	items:
		/\b(?:id|no|bid|bids|view|views|rating|age|year|price|amount|stock|returned)\b|编号|库存|浏览|退货|退款/,
	platform: /\b(?:id|fee)\b|编号|费/,
	region: /\b(?:id|code)\b|编码/,
	channel: /\b(?:id|code)\b|编号/,
	price:
		/\b(?:open|opening|start|starting|original|list|listed|new|retail|reserve|market|shipping|reference|purchase|buy|min|max|range|band)\b|原价|标价|起拍|市场价|指导价|新品|吊牌|进价|评价|均价/,
	mass: /\b(?:id|class|unit)\b|单位/
};

/** Columns that say how a trade or repair ended. Rows are not left out because of them. */
export const statusName =
	/^(?:status|state|(?:order|trade|transaction|sale|repair|payment|delivery|refund) (?:status|state)|is (?:cancelled|canceled|returned)|cancelled|canceled)$|(?:状态|是否取消|是否退货|是否退款)$/;

/** Words by which a column called `state` shows that it holds a status and no region. */
export const statusWord =
	/^(?:complete|completed|done|paid|unpaid|sold|cancell?ed|closed|open|pending|returned|refunded|shipped|delivered|success|failed|active|已完成|已取消|已退款|已付款|待付款|交易成功|交易关闭)$/i;
