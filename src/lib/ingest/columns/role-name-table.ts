/**
 * How columns are called, as data: role, kind, language, and words, the best first. Kinds are
 * `name` (the whole name), `weak` (the whole name, where nothing better is there), `start` and
 * `end` (its first or last words, or characters where a language does not part words), and `glued`
 * (the end of a compound). Accents and traditional characters do not count.
 */
export const roleNameTable = `
date|name|en|trade date, traded at, transaction date, transaction time, sold date, date sold, sold at, sold, sale date, sold on, sales date, date of sale, completed at, deal date, deal time, order date, order time, ordered at, invoice date, event date, date, paid at, payment date, paid on, pay time, purchase date, day, datetime, date time, order creation date, order placed at, order completed date, paid time, period
date|weak|en|timestamp, time, created at, created, create time, creation date, date created, created date, month, year month, week, quarter, year, delivery date, shipped at
date|end|en|date, datetime, time, day, at
date|name|zh|交易日期, 交易时间, 成交日期, 成交时间, 销售日期, 售出日期, 售出时间, 卖出日期, 完成时间, 交易完成时间, 订单完成时间, 下单时间, 下单日期, 订单日期, 订单时间, 支付时间, 付款时间, 付款日期, 订单付款时间, 订单创建时间, 交易创建时间, 回收日期, 日期, 时间, 统计日期, 业务日期, 入账时间, 记账时间
date|weak|zh|创建时间, 发货时间, 月份, 年月, 统计月份, 季度, 年份, 周
date|end|zh|日期, 时间
date|name|de|verkaufsdatum, verkauft am, datum des verkaufs, bestelldatum, kaufdatum, rechnungsdatum, auftragsdatum, datum, zahlungsdatum, bezahlt am, tag
date|weak|de|monat, zeitpunkt, erstellt am, zeit, woche, quartal, jahr
date|start|de|datum
date|glued|de|datum
date|name|fr|date de vente, date de la vente, vendu le, date de transaction, date de commande, date d achat, date de facture, date de paiement, jour
date|weak|fr|mois, date de creation, cree le, semaine, trimestre, annee
date|start|fr|date de, date du, date d
date|name|es|fecha de venta, fecha de la venta, fecha venta, fecha de compra, fecha de pedido, fecha del pedido, fecha pedido, fecha de pago, fecha, vendido el, dia
date|weak|es|mes, fecha de creacion, semana, trimestre, ano
date|start|es|fecha
date|name|it|data di vendita, data vendita, data ordine, data dell ordine, data acquisto, data, venduto il, data transazione, giorno
date|weak|it|mese, data creazione, settimana, anno
date|start|it|data di, data del, data dell
date|name|pt|data da venda, data de venda, data do pedido, data da compra, data de pagamento, vendido em
date|weak|pt|data de criacao, semana, trimestre
date|start|pt|data da, data de, data do
date|name|nl|verkoopdatum, verkocht op, besteldatum, orderdatum, factuurdatum, aankoopdatum, dag
date|weak|nl|maand, aangemaakt op, jaar
date|glued|nl|datum
date|name|ja|取引日, 販売日, 売却日, 購入日, 注文日, 売上日, 取引日時, 購入日時, 注文日時, 完了日時, 日付, 日時, 取引完了日, 決済日
date|weak|ja|出品日, 年月, 月, 年度
date|end|ja|日時, 日付
date|name|ru|дата продажи, дата сделки, дата заказа, дата покупки, дата оплаты, дата, продано, дата и время
date|weak|ru|месяц, время, дата создания, квартал, год, неделя
date|start|ru|дата
date|name|ko|거래일, 판매일, 주문일, 결제일, 거래일자, 판매일자, 주문일자, 구매일, 날짜, 일자, 거래일시, 주문일시, 결제일시
date|weak|ko|월, 등록일, 연월
date|end|ko|일자, 일시, 날짜
date|name|pl|data sprzedazy, data zamowienia
category|name|en|category, product category, item category, goods category, category name, source category, categories, product category name, main category, category path, item type name, listing category, leaf category, category title
category|weak|en|product type, item type, goods type, subcategory, sub category, type, department, class, kind, item, product, goods, article, product name, item name, goods name, description, title, item title, listing title, name, lineitem name, product title
category|end|en|category, category name
category|name|zh|类目, 品类, 分类, 类别, 商品类目, 商品品类, 商品分类, 商品类别, 物品类别, 物品分类, 宝贝类目, 宝贝分类, 产品类别, 产品分类, 产品类目, 类目名称, 类目名, 品类名称, 分类名称, 类别名称, 叶子类目, 叶子类目名称, 三级类目, 二级类目, 二级分类, 一级类目, 一级分类, 所属类目, 回收品类, 物品种类, 品种
category|weak|zh|商品类型, 物品, 品名, 商品名称, 商品名, 商品, 产品, 产品名称, 物品名称, 宝贝标题, 商品标题, 标题, 名称, 类型, 宝贝名称, 商品说明
category|end|zh|类目, 品类, 分类, 类别, 类目名称, 品类名称
category|name|de|kategorie, produktkategorie, warengruppe, artikelkategorie, warenkategorie, artikelgruppe, produktgruppe, kategoriename, rubrik, kategorie name
category|weak|de|typ, art, artikel, produkt, artikelname, bezeichnung, titel, beschreibung, artikelbezeichnung, produktname, ware, gegenstand
category|start|de|kategorie
category|glued|de|kategorie, warengruppe
category|name|fr|categorie, categorie de produit, categorie produit, categorie d article, nom de la categorie, rubrique, famille, famille de produits
category|weak|fr|produit, article, nom du produit, titre, designation, description, objet, titre de l annonce
category|start|fr|categorie
category|name|es|categoria, categoria de producto, categoria del producto, categoria producto, nombre de categoria, categoria del articulo, rubro
category|weak|es|producto, articulo, nombre del producto, titulo, descripcion, tipo, nombre
category|start|es|categoria
category|name|it|categoria prodotto, categoria del prodotto, categoria articolo, nome categoria, reparto
category|weak|it|prodotto, articolo, nome prodotto, titolo, descrizione, oggetto
category|name|pt|categoria do produto, categoria produto, nome da categoria
category|weak|pt|produto, artigo, nome do produto, descricao
category|name|nl|productcategorie, rubriek, categorienaam, artikelgroep, productgroep
category|weak|nl|artikel, productnaam, omschrijving, titel, soort
category|glued|nl|categorie
category|name|ja|カテゴリ, カテゴリー, 商品カテゴリ, 商品カテゴリー, カテゴリ名, カテゴリー名, 商品分類, 分類, 品目, ジャンル
category|weak|ja|商品名, 商品, 品名, タイトル, 商品タイトル, 種類, 名称
category|end|ja|カテゴリ, カテゴリー, 分類
category|name|ru|категория, категория товара, категории, название категории, рубрика, товарная группа, вид товара, группа товаров
category|weak|ru|товар, наименование, название, название товара, наименование товара, тип, заголовок, тип товара
category|start|ru|категория
category|name|ko|카테고리, 상품 카테고리, 상품카테고리, 분류, 상품분류, 품목, 카테고리명
category|weak|ko|상품명, 상품, 제목, 물품명
category|end|ko|카테고리, 분류
category|name|pl|kategoria
items|name|en|items, item count, items sold, number of items, no of items, item quantity, quantity, qty, quantity sold, sold quantity, qty sold, order quantity, quantity ordered, quantity purchased, units, units sold, sold units, pieces, pcs, count, net items, lineitem quantity, trade count, sales count, number sold, sales volume, number of units
items|weak|en|num, number, n, sold count, volume
items|end|en|quantity, qty, count, items, units
items|name|zh|数量, 件数, 商品数量, 宝贝数量, 宝贝总数量, 交易数量, 成交数量, 销售数量, 购买数量, 成交件数, 销售件数, 物品数量, 台数, 销量, 成交量, 个数, 总件数, 回收数量, 回收件数, 订单数量, 售出数量, 卖出数量, 下单数量, 商品件数, 本数, 辆数
items|weak|zh|总数, 交易量, 总量, 单量
items|end|zh|件数, 数量
items|name|de|menge, anzahl, stuckzahl, verkaufte menge, anzahl artikel, verkaufte stuckzahl, bestellmenge, verkaufsmenge, stuck, anzahl der artikel, artikelanzahl
items|weak|de|zahl
items|start|de|anzahl, menge
items|glued|de|menge, anzahl, stuckzahl
items|name|fr|quantite, nombre, quantite vendue, nombre d articles, nb articles, nombre de pieces, qte, qte vendue, nb, nombre d objets, nombre de ventes, nb d articles
items|start|fr|quantite, nombre d articles, nombre de pieces, nb d, nb de pieces
items|name|es|cantidad, unidades, cantidad vendida, unidades vendidas, numero de articulos, cant, nro de unidades, cantidad de articulos, num articulos
items|start|es|cantidad, unidades
items|name|it|quantita, quantita venduta, numero di articoli, pezzi, numero pezzi, qta, numero articoli
items|start|it|quantita
items|name|pt|quantidade, quantidade vendida, qtd, qtde, numero de itens, unidades vendidas
items|start|pt|quantidade
items|name|nl|aantal, hoeveelheid, aantal verkocht, aantal stuks, stuks, aantal artikelen
items|start|nl|aantal
items|name|ja|数, 個数, 販売数, 販売数量, 点数, 取引数, 取引件数, 注文数, 購入数, 冊数, 注文数量, 販売点数
items|end|ja|個数, 点数
items|name|ru|количество, кол во, количество товаров, количество товара, штук, шт, число товаров, количество единиц, продано штук, количество проданных товаров
items|start|ru|количество, кол во
items|name|ko|수량, 개수, 판매수량, 판매 수량, 거래수량, 주문수량, 판매량, 건수
items|end|ko|수량, 개수
items|name|pl|ilosc, liczba sztuk
platform|name|en|platform, platform name, trading platform, source platform, sales platform, marketplace, marketplace name, selling platform
platform|weak|en|website, site, app, storefront, source, source name
platform|end|en|platform, marketplace
platform|name|zh|平台, 平台名称, 交易平台, 来源平台, 销售平台, 所属平台, 订单来源平台, 成交平台
platform|weak|zh|网站, 来源, 交易来源地
platform|end|zh|平台
platform|name|de|plattform, marktplatz, verkaufsplattform, handelsplattform
platform|glued|de|plattform
platform|name|fr|plateforme, plate forme, place de marche, site de vente
platform|name|es|plataforma, plataforma de venta, mercado
platform|name|it|piattaforma, piattaforma di vendita
platform|name|ja|プラットフォーム, 販売プラットフォーム, モール, 販売サイト
platform|name|ru|платформа, площадка, торговая площадка, маркетплейс
platform|name|ko|플랫폼, 판매 플랫폼, 판매플랫폼, 거래 플랫폼, 마켓
platform|name|nl|verkoopplatform, marktplaats
region|name|en|region, province, country, country region, area, region name, province name, country name, ship country, shipping country, buyer country, ship to country, ship state, ship to state, shipping province, buyer state, delivery country, billing country, sale region, country of buyer
region|weak|en|city, state, location, market, county, item location, town
region|end|en|region, province, country
region|name|zh|地区, 省份, 省, 区域, 省市, 所在省份, 所在地区, 所在地, 收货省份, 收货地区, 买家省份, 买家地区, 卖家省份, 国家, 国家地区, 大区, 回收地区, 销售地区, 交易地区
region|weak|zh|城市, 市, 所在城市, 收货城市, 发货地, 位置, 收货地址, 县, 区
region|end|zh|省份, 地区
region|name|de|bundesland, land, lieferland, kaufer land, land des kaufers, versandland, verkaufsland, gebiet
region|weak|de|ort, stadt, standort, kanton
region|name|fr|region, pays, departement, pays de livraison, pays de l acheteur, province
region|weak|fr|ville, lieu, localisation, commune
region|start|fr|pays, region
region|name|es|pais, provincia, comunidad autonoma, pais de envio, pais del comprador
region|weak|es|ciudad, ubicacion, localidad, estado
region|name|it|paese, regione, nazione, provincia di consegna
region|weak|it|citta, comune
region|name|pt|pais de entrega, estado do comprador, regiao, uf
region|weak|pt|cidade
region|name|nl|provincie, regio, land van koper
region|weak|nl|stad, plaats, gemeente
region|name|ja|地域, 都道府県, 国, お届け先都道府県, 配送先都道府県, エリア, 国名
region|weak|ja|市区町村, 発送元の地域, 発送元
region|name|ru|регион, страна, область, страна покупателя, субъект рф, регион покупателя
region|weak|ru|город, местоположение
region|name|ko|지역, 국가, 시도, 배송지역
region|weak|ko|도시
channel|name|en|channel, sales channel, trade channel, order channel, channel name, selling channel
channel|end|en|channel
channel|name|zh|渠道, 销售渠道, 交易渠道, 成交渠道, 渠道名称, 交易方式, 回收渠道, 订单渠道
channel|end|zh|渠道
channel|name|de|kanal, vertriebskanal, verkaufskanal, absatzkanal
channel|name|fr|canal, canal de vente, canal de distribution
channel|name|es|canal de venta, canal de ventas
channel|name|it|canale, canale di vendita
channel|name|pt|canal de vendas
channel|name|nl|kanaal, verkoopkanaal
channel|name|ja|チャネル, 販売チャネル, 販売経路, チャンネル
channel|name|ru|канал, канал продаж, канал сбыта
channel|name|ko|채널, 판매채널, 판매 채널
model|name|en|operating model, business model, trade model, trading model, trade mode, trading mode, transaction mode, sales model, sale model, sales mode, selling model, selling mode, resale model
model|weak|en|model, mode, trade type, transaction type, sale type, sales type, deal type, seller type, listing type, fulfilment, fulfillment, fulfilment type, fulfillment type, handover, delivery method, delivery type, shipping method, type
model|name|zh|交易模式, 经营模式, 运营模式, 业务模式, 销售模式, 商业模式, 成交模式, 流通模式, 经营类型, 运营类型
model|weak|zh|模式, 交易类型, 业务类型, 卖家类型, 销售类型, 商品来源类型, 交付方式, 履约方式, 交货方式, 配送方式, 类型
model|name|de|geschaftsmodell, handelsmodell, verkaufsmodell, vertriebsmodell
model|weak|de|verkaufsart, handelsart, verkaufertyp, anbietertyp, ubergabe, lieferart, versandart
model|name|fr|modele de vente, modele economique, modele commercial
model|weak|fr|type de vente, type de vendeur, mode de vente, mode de remise, mode de livraison
model|name|es|modelo de negocio, modelo de venta
model|weak|es|tipo de venta, tipo de vendedor, modalidad, forma de entrega
model|weak|it|tipo di vendita, tipo di venditore, modalita di vendita, modello di vendita
model|weak|nl|verkoopmodel, verkooptype, type verkoper, levering
model|name|ja|取引形態, 販売形態, 取引モデル
model|weak|ja|取引種別, 出品者区分, 受け渡し方法, 配送方法
model|name|ru|модель продаж, модель продажи, бизнес модель
model|weak|ru|тип сделки, тип продажи, тип продавца, способ передачи
model|name|ko|거래모델, 판매모델, 거래 모델
model|weak|ko|거래유형, 거래 유형, 거래방식, 거래 방식, 판매자 유형
price|name|en|price, sold price, sale price, sold for, selling price, close price, final price, unit price, transaction price, trade price, price paid, deal price, item price, order total, total price, sold amount, lineitem price, item total
price|weak|en|amount, total, total amount, value, revenue, gmv, sales, net amount, gross amount, subtotal, order amount, sum
price|end|en|price
price|name|zh|成交价, 成交价格, 成交单价, 价格, 售价, 单价, 实付价, 交易价格, 成交金额, 交易金额, 实付金额, 金额, 总价, 商品价格, 实收金额, 实收款, 买家实际支付金额, 订单金额, 售出价格, 卖出价, 交易额, 成交额, 回收价, 回收价格
price|weak|zh|总金额, 销售额, 应付金额, 买家应付货款
price|end|zh|价格, 价, 金额
price|name|de|preis, verkaufspreis, endpreis, stuckpreis, kaufpreis, gesamtpreis, einzelpreis, verkauft fur
price|weak|de|betrag, umsatz, summe, gesamtbetrag, erlos
price|glued|de|preis
price|start|de|preis
price|name|fr|prix, prix de vente, prix vendu, prix unitaire, prix total, montant, prix final
price|weak|fr|total ttc, chiffre d affaires, montant total
price|start|fr|prix de vente, prix unitaire, montant
price|name|es|precio, precio de venta, precio venta, precio final, precio unitario, importe, precio total, monto
price|weak|es|ingresos, importe total
price|start|es|precio de venta, precio
price|name|it|prezzo, prezzo di vendita, prezzo vendita, importo, prezzo unitario, prezzo finale
price|start|it|prezzo di vendita, prezzo
price|name|pt|preco, preco de venda, valor, preco unitario, valor total, preco final
price|start|pt|preco
price|name|nl|prijs, verkoopprijs, bedrag, eindprijs, stukprijs
price|weak|nl|omzet, totaal
price|glued|nl|prijs
price|name|ja|価格, 販売価格, 売値, 金額, 商品代金, 取引金額, 販売金額, 落札価格, 単価, 購入金額, 売上金額
price|weak|ja|売上, 合計, 販売利益
price|end|ja|価格, 金額
price|name|ru|цена, цена продажи, стоимость, сумма, цена сделки, цена за единицу, сумма сделки, сумма заказа
price|weak|ru|выручка, итого
price|start|ru|цена, стоимость
price|name|ko|가격, 판매가, 판매가격, 판매 가격, 거래가, 거래금액, 금액, 단가, 결제금액
price|weak|ko|매출, 매출액
price|end|ko|가격, 금액
price|name|pl|cena
currency|name|en|currency, currency code, price currency, iso currency
currency|end|en|currency
currency|name|zh|币种, 货币, 货币单位, 交易币种, 币别
currency|name|de|wahrung
currency|name|fr|devise, monnaie
currency|name|es|moneda, divisa
currency|name|it|valuta
currency|name|pt|moeda
currency|name|ja|通貨
currency|name|ru|валюта
currency|name|ko|통화, 화폐
mass|name|en|mass, weight, mass kg, weight kg, kg, net weight, total weight, gross weight, weight g, mass g, weight t, mass t, weight lb, weight lbs, kilograms, tonnes, tons, total mass, collected weight
mass|weak|en|lb, lbs, pounds, grams, tonnage
mass|end|en|weight, mass, kg
mass|name|zh|重量, 净重, 总重, 总重量, 毛重, 公斤, 千克, 吨, 回收重量, 重量 kg, 重量kg, 重量公斤, 公斤数, 吨数
mass|weak|zh|斤, 斤数
mass|end|zh|重量, 公斤
mass|name|de|gewicht, masse, nettogewicht, gesamtgewicht
mass|glued|de|gewicht
mass|name|fr|poids, poids total, poids net, masse totale, tonnage
mass|start|fr|poids
mass|name|es|peso, peso total, peso neto
mass|name|it|peso totale, peso netto
mass|name|nl|nettogewicht, totaalgewicht
mass|name|ja|重さ, 総重量, 回収量
mass|end|ja|重量
mass|name|ru|вес, масса, общий вес, вес нетто
mass|name|ko|무게, 중량
mass|end|ko|중량
`;
