/**
 * Header rows as exports of platforms, shops and payment services write them, each with a row of
 * values and the columns that play a role: `role=column`. `;` parts the columns.
 */
export const roleHeaders: readonly (readonly [header: string, row: string, roles: string])[] = [
	// Chinese, simplified
	[
		'订单编号;宝贝标题;宝贝分类;成交时间;成交价;数量',
		'A1;苹果手机;手机;2024-03-05 10:00:00;1200;1',
		'date=成交时间 category=宝贝分类 items=数量 price=成交价'
	],
	[
		'交易时间;商品类目;件数;平台;收货省份',
		'2024-03-05;手机;1;闲鱼;广东',
		'date=交易时间 category=商品类目 items=件数 platform=平台 region=收货省份'
	],
	[
		'日期;品类;销量（件）;销售额（元）',
		'2024-03-05;图书;30;900',
		'date=日期 category=品类 items=销量（件） price=销售额（元）'
	],
	[
		'订单创建时间;订单付款时间;宝贝标题;宝贝总数量;买家实际支付金额;订单状态',
		'2024-03-01 08:00:00;2024-03-01 09:00:00;连衣裙;1;35.00;交易成功',
		'date=订单付款时间 category=宝贝标题 items=宝贝总数量 price=买家实际支付金额'
	],
	[
		'回收日期;回收品类;回收重量(kg);回收渠道',
		'2024-03-05;服装;12.5;小区',
		'date=回收日期 category=回收品类 mass=回收重量(kg) channel=回收渠道'
	],
	[
		'统计日期;一级类目;成交件数;成交金额（万元）;大区',
		'2024-03-05;手机;12;3.4;华东',
		'date=统计日期 category=一级类目 items=成交件数 price=成交金额（万元） region=大区'
	],
	[
		'交易创建时间;交易对方;商品说明;金额（元）;收/支;交易状态',
		'2024-03-05 12:00:00;张三;手机;100.00;收入;交易成功',
		'date=交易创建时间 category=商品说明 price=金额（元）'
	],
	[
		'车型分类;成交日期;成交价(万元);所在城市',
		'轿车;2024-03-05;6.58;成都',
		'date=成交日期 category=车型分类 price=成交价(万元) region=所在城市'
	],
	[
		'类目ID;类目名称;售出数量;售出时间',
		'50010788;手机;2;2024-03-05',
		'category=类目名称 items=售出数量 date=售出时间'
	],
	['月份;品类;数量（万件）', '2024-03;手机;1.2', 'date=月份 category=品类 items=数量（万件）'],
	[
		'序号;下单时间;商品名称;购买数量;单价;总价;渠道',
		'1;2024/3/5 10:00;图书;2;10;20;直播',
		'date=下单时间 category=商品名称 items=购买数量 price=单价 channel=渠道'
	],
	[
		'下单日期;叶子类目;下单数量;退货数量;省份',
		'2024-03-05;手机;2;0;北京',
		'date=下单日期 category=叶子类目 items=下单数量 region=省份'
	],
	[
		'成交日期;物品分类;成交数量;浏览量;库存数量',
		'2024-03-05;家具;1;300;5',
		'date=成交日期 category=物品分类 items=成交数量'
	],
	[
		'支付时间;产品分类;台数;交易方式;币种',
		'2024-03-05;电脑;3;门店;CNY',
		'date=支付时间 category=产品分类 items=台数 channel=交易方式 currency=币种'
	],
	[
		'业务日期;品种;本数;回收价',
		'2024-03-05;图书;5;12',
		'date=业务日期 category=品种 items=本数 price=回收价'
	],
	[
		'出生日期;成交日期;类别;数量',
		'1990-01-01;2024-03-05;服装;1',
		'date=成交日期 category=类别 items=数量'
	],
	['行数;日期;品类;件数', '1;2024-03-05;手机;2', 'date=日期 category=品类 items=件数'],
	[
		'商品编码;商品分类;市场价;成交单价;成交时间',
		'X1;手机;2000;1200;2024-03-05',
		'category=商品分类 price=成交单价 date=成交时间'
	],
	[
		'生产日期;销售日期;商品品类;销售数量;来源平台',
		'2020-01-01;2024-03-05;电脑;1;转转',
		'date=销售日期 category=商品品类 items=销售数量 platform=来源平台'
	],
	[
		'年月;类目;总件数;地区',
		'2024年3月;服装;800;上海',
		'date=年月 category=类目 items=总件数 region=地区'
	],
	// Chinese, traditional
	[
		'交易日期;商品類目;數量;平台;縣市',
		'2024/3/5;手機;1;旋轉拍賣;臺北',
		'date=交易日期 category=商品類目 items=數量 platform=平台'
	],
	[
		'訂單日期;商品分類;件數;成交價;幣種',
		'2024-03-05;手机;1;500;TWD',
		'date=訂單日期 category=商品分類 items=件數 price=成交價 currency=幣種'
	],
	[
		'銷售時間;類別;銷售數量;銷售渠道;地區',
		'2024-03-05;图书;2;門市;香港',
		'date=銷售時間 category=類別 items=銷售數量 channel=銷售渠道 region=地區'
	],
	[
		'交易時間;類目名稱;購買數量;單價',
		'2024-03-05;手机;1;99',
		'date=交易時間 category=類目名稱 items=購買數量 price=單價'
	],
	// English
	[
		'Order ID;Sale Date;Item Title;Item Category;Quantity;Sold For;Buyer Country',
		'1;Mar-05-24;Phone;phone;1;$20.00;United States',
		'date=Sale Date category=Item Category items=Quantity price=Sold For region=Buyer Country'
	],
	[
		'Name;Created at;Paid at;Lineitem quantity;Lineitem name;Lineitem price;Currency;Financial Status',
		'#1;2024-03-05 10:00:00 +0100;2024-03-05 10:01:00 +0100;1;Coat;20.00;EUR;paid',
		'date=Paid at items=Lineitem quantity price=Lineitem price currency=Currency category=Lineitem name'
	],
	[
		'order_number;order_date;product_category;qty;item_price;shipping_country',
		'1;2024-03-05;shoes;2;10;DE',
		'date=order_date category=product_category items=qty price=item_price region=shipping_country'
	],
	[
		'Transaction Date;Category;Units Sold;Marketplace;Sales Channel',
		'03/25/2024;books;3;eBay;online',
		'date=Transaction Date category=Category items=Units Sold platform=Marketplace channel=Sales Channel'
	],
	[
		'Date of Sale;Item Type;No. of Items;Total Price',
		'05/03/2024;coat;1;5.00',
		'date=Date of Sale category=Item Type items=No. of Items price=Total Price'
	],
	[
		'delivery_date;sale_date;category;count',
		'2024-03-09;2024-03-05;phone;1',
		'date=sale_date category=category items=count'
	],
	[
		'category_id;category_name;units;sold_at',
		'7;laptop;1;1709632800',
		'category=category_name items=units date=sold_at'
	],
	[
		'Unit Price;Total;Qty;Product;Date',
		'5;10;2;phone;2024-03-05',
		'price=Unit Price items=Qty category=Product date=Date'
	],
	[
		'row_count;items;date;category',
		'9;2;2024-03-05;phone',
		'items=items date=date category=category'
	],
	[
		'Date Listed;Date Sold;Department;Sold Price;List Price',
		'2024-01-01;2024-03-05;shoes;10;20',
		'date=Date Sold category=Department price=Sold Price'
	],
	[
		'Completed At;Leaf Category;Quantity Sold;Ship To State',
		'2024-03-05T10:00:00Z;laptop;1;Ohio',
		'date=Completed At category=Leaf Category items=Quantity Sold region=Ship To State'
	],
	[
		'event_date;product_category;country;repair_status',
		'2024-03-05;laptop;BEL;Fixed',
		'date=event_date category=product_category region=country'
	],
	[
		'Weight [kg];Category;Collected on',
		'12;coat;2024-03-05',
		'mass=Weight [kg] category=Category date=Collected on'
	],
	[
		'Period;Category;Sales Volume;Region',
		'2024Q1;phone;20;Hubei',
		'date=Period category=Category items=Sales Volume region=Region'
	],
	[
		'InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country',
		'1;8;chair;6;2010-12-01 08:26:00;2.55;17850;France',
		'date=InvoiceDate category=Description items=Quantity price=UnitPrice region=Country'
	],
	[
		'Seller Rating;Views;Watchers;Item Count;Category;Ended',
		'5;200;3;1;coat;2024-03-05',
		'items=Item Count category=Category date=Ended'
	],
	[
		'Birth Date;Purchase Date;Goods Type;Number of Units',
		'1990-01-01;2024-03-05;books;2',
		'date=Purchase Date category=Goods Type items=Number of Units'
	],
	[
		'updated_at;traded_at;category;quantity;platform_fee;platform',
		'2024-04-01;2024-03-05;phone;1;0.5;Mercari',
		'date=traded_at category=category items=quantity platform=platform'
	],
	[
		'Month;Category Path;Net Items;Area',
		'2024-03;coat;40;North',
		'date=Month category=Category Path items=Net Items region=Area'
	],
	['day,of,nothing;Category;pcs', '1;phone;3', 'category=Category items=pcs'],
	[
		'ORDER_DATE;PRODUCT_TYPE;ORDER_QUANTITY;SALES_PLATFORM',
		'2024-03-05;phone;1;Etsy',
		'date=ORDER_DATE category=PRODUCT_TYPE items=ORDER_QUANTITY platform=SALES_PLATFORM'
	],
	[
		'soldDate;itemCategory;itemCount;sellingPrice',
		'2024-03-05;phone;1;9.99',
		'date=soldDate category=itemCategory items=itemCount price=sellingPrice'
	],
	[
		'Stock Quantity;Quantity;Category;Date',
		'99;1;phone;2024-03-05',
		'items=Quantity category=Category date=Date'
	],
	[
		'Trade Date;Category;Quantity;Original Price;Price',
		'2024-03-05;phone;1;100;50',
		'date=Trade Date category=Category items=Quantity price=Price'
	],
	[
		'Amount;Items;Type;When',
		'20.5;1;phone;2024-03-05',
		'price=Amount items=Items category=Type date=When'
	],
	[
		'Shipping Cost;Price;Category;Year',
		'3;10;phone;2024',
		'price=Price category=Category date=Year'
	],
	// German
	[
		'Verkaufsdatum;Kategorie;Menge;Preis in EUR',
		'05.03.2024;Handy;1;20,00',
		'date=Verkaufsdatum category=Kategorie items=Menge price=Preis in EUR'
	],
	[
		'Bestelldatum;Warengruppe;Anzahl;Verkaufspreis;Land',
		'05.03.2024;Bücher;2;5,50;Deutschland',
		'date=Bestelldatum category=Warengruppe items=Anzahl price=Verkaufspreis region=Land'
	],
	[
		'Datum;Artikel;Stückzahl;Einzelpreis;Gesamtpreis',
		'05.03.2024;Stuhl;1;10;10',
		'date=Datum category=Artikel items=Stückzahl price=Gesamtpreis'
	],
	[
		'Rubrik;Verkauft am;Ort;Verkauft für',
		'Mode;05.03.2024;Köln;12 €',
		'category=Rubrik date=Verkauft am region=Ort price=Verkauft für'
	],
	[
		'Geburtsdatum;Kaufdatum;Produktkategorie;verkaufte Menge',
		'01.01.1990;05.03.2024;Schuhe;1',
		'date=Kaufdatum category=Produktkategorie items=verkaufte Menge'
	],
	[
		'Kategorie-ID;Kategorie;Anzahl der Artikel;Vertriebskanal',
		'4;Möbel;3;Laden',
		'category=Kategorie items=Anzahl der Artikel channel=Vertriebskanal'
	],
	[
		'Annahmedatum;Artikelgruppe;Gewicht (kg);Bundesland',
		'05.03.2024;Textilien;4,5;Hessen',
		'date=Annahmedatum category=Artikelgruppe mass=Gewicht (kg) region=Bundesland'
	],
	[
		'Rechnungsdatum;Artikelbezeichnung;Verkaufsmenge;Stückpreis;Währung',
		'05.03.2024;Stuhl;1;10;EUR',
		'date=Rechnungsdatum category=Artikelbezeichnung items=Verkaufsmenge price=Stückpreis currency=Währung'
	],
	[
		'Monat;Warengruppe;Menge (Tsd.)',
		'2024-03;Mode;1,5',
		'date=Monat category=Warengruppe items=Menge (Tsd.)'
	],
	[
		'Lagerbestand;Anzahl Gebote;Anzahl;Typ;Tag',
		'4;9;1;Kombi;05.03.2024',
		'items=Anzahl category=Typ date=Tag'
	],
	[
		'Zahlungsdatum;Titel;Endpreis;Neupreis;Plattform',
		'05.03.2024;Stuhl;20;90;Kleinanzeigen',
		'date=Zahlungsdatum category=Titel price=Endpreis platform=Plattform'
	],
	[
		'Erstellt am;Verkauft am;Kategorie;Stück',
		'01.03.2024;05.03.2024;Mode;2',
		'date=Verkauft am category=Kategorie items=Stück'
	],
	// French
	[
		'Date de vente;Catégorie;Quantité;Prix de vente;Pays',
		'05/03/2024;Téléphones;1;20,00 €;France',
		'date=Date de vente category=Catégorie items=Quantité price=Prix de vente region=Pays'
	],
	[
		'Date de la vente;Titre de l’annonce;Prix;Ville',
		'05/03/2024;Chaise;15 €;Lyon',
		'date=Date de la vente category=Titre de l’annonce price=Prix region=Ville'
	],
	[
		'Vendu le;Catégorie produit;Nb articles;Montant',
		'5 mars 2024;Livres;2;6,00',
		'date=Vendu le category=Catégorie produit items=Nb articles price=Montant'
	],
	[
		'Date commande;Famille de produits;Qté;Prix unitaire;Département',
		'05/03/2024;Meubles;1;30;Rhône',
		'date=Date commande category=Famille de produits items=Qté price=Prix unitaire region=Département'
	],
	[
		'Date de naissance;Date d’achat;Rubrique;Nombre d’articles',
		'01/01/1990;05/03/2024;Livres;1',
		'date=Date d’achat category=Rubrique items=Nombre d’articles'
	],
	[
		'Mois;Catégorie de produit;Quantité vendue;Canal de vente',
		'03/2024;Mode;12;Boutique',
		'date=Mois category=Catégorie de produit items=Quantité vendue channel=Canal de vente'
	],
	[
		'Date de collecte;Catégorie;Poids (kg)',
		'05/03/2024;Textile;12,5',
		'date=Date de collecte category=Catégorie mass=Poids (kg)'
	],
	[
		'Date de paiement;Produit;Nombre de pièces;Devise',
		'05/03/2024;Chaise;1;EUR',
		'date=Date de paiement category=Produit items=Nombre de pièces currency=Devise'
	],
	[
		'Nom de la catégorie;Plateforme;Date de transaction;Prix total',
		'Jouets;Leboncoin;05/03/2024;10',
		'category=Nom de la catégorie platform=Plateforme date=Date de transaction price=Prix total'
	],
	[
		'Prix d’achat;Prix de vente;Article;Jour',
		'3;10;Chaise;05/03/2024',
		'price=Prix de vente category=Article date=Jour'
	],
	// Spanish
	[
		'Fecha de venta;Categoría;Cantidad;Precio de venta;País',
		'05/03/2024;Móviles;1;20,00 €;España',
		'date=Fecha de venta category=Categoría items=Cantidad price=Precio de venta region=País'
	],
	[
		'Fecha;Producto;Unidades vendidas;Importe;Provincia',
		'05/03/2024;Silla;2;30,00;Madrid',
		'date=Fecha category=Producto items=Unidades vendidas price=Importe region=Provincia'
	],
	[
		'Fecha de nacimiento;Fecha del pedido;Categoría de producto;Cant.',
		'01/01/1990;05/03/2024;Libros;1',
		'date=Fecha del pedido category=Categoría de producto items=Cant.'
	],
	[
		'Vendido el;Título;Precio final;Plataforma',
		'05/03/2024;Silla;12;Wallapop',
		'date=Vendido el category=Título price=Precio final platform=Plataforma'
	],
	[
		'Mes;Rubro;Cantidad vendida;Moneda',
		'03/2024;Muebles;4;ARS',
		'date=Mes category=Rubro items=Cantidad vendida currency=Moneda'
	],
	[
		'Fecha de compra;Categoría;Unidades;Canal de venta',
		'05/03/2024;Libros;1;Tienda',
		'date=Fecha de compra category=Categoría items=Unidades channel=Canal de venta'
	],
	[
		'Fecha recogida;Categoría;Peso (kg);Comunidad autónoma',
		'05/03/2024;Textil;3,5;Galicia',
		'date=Fecha recogida category=Categoría mass=Peso (kg) region=Comunidad autónoma'
	],
	[
		'Código;Nombre de categoría;Cantidad de artículos;Fecha pedido',
		'3;Libros;2;05/03/2024',
		'category=Nombre de categoría items=Cantidad de artículos date=Fecha pedido'
	],
	// Italian
	[
		'Data di vendita;Categoria;Quantità;Prezzo di vendita;Regione',
		'05/03/2024;Libri;1;5,00;Lazio',
		'date=Data di vendita category=Categoria items=Quantità price=Prezzo di vendita region=Regione'
	],
	[
		'Data ordine;Prodotto;Pezzi;Prezzo;Valuta',
		'05/03/2024;Sedia;1;10;EUR',
		'date=Data ordine category=Prodotto items=Pezzi price=Prezzo currency=Valuta'
	],
	[
		'Venduto il;Categoria prodotto;Q.tà venduta;Importo',
		'05/03/2024;Moda;1;9',
		'date=Venduto il category=Categoria prodotto price=Importo'
	],
	[
		'Data acquisto;Reparto;Numero di articoli;Piattaforma;Paese',
		'05/03/2024;Moda;1;Subito;Italia',
		'date=Data acquisto category=Reparto items=Numero di articoli platform=Piattaforma region=Paese'
	],
	[
		'Data di nascita;Data vendita;Nome categoria;Quantità venduta',
		'01/01/1990;05/03/2024;Libri;1',
		'date=Data vendita category=Nome categoria items=Quantità venduta'
	],
	[
		'Mese;Categoria;Quantità;Canale di vendita',
		'03/2024;Libri;7;Negozio',
		'date=Mese category=Categoria items=Quantità channel=Canale di vendita'
	],
	// Portuguese
	[
		'Data da venda;Categoria;Quantidade;Preço;Estado do comprador',
		'05/03/2024;Livros;1;R$ 20,00;SP',
		'date=Data da venda category=Categoria items=Quantidade price=Preço region=Estado do comprador'
	],
	[
		'Data do pedido;Produto;Qtd;Valor total;UF',
		'05/03/2024;Cadeira;1;50,00;RJ',
		'date=Data do pedido category=Produto items=Qtd price=Valor total region=UF'
	],
	[
		'Vendido em;Categoria do produto;Quantidade vendida;Canal de vendas',
		'05/03/2024;Livros;2;Loja',
		'date=Vendido em category=Categoria do produto items=Quantidade vendida channel=Canal de vendas'
	],
	[
		'Data de pagamento;Nome da categoria;Número de itens;Moeda',
		'05/03/2024;Moda;1;BRL',
		'date=Data de pagamento category=Nome da categoria items=Número de itens currency=Moeda'
	],
	// Dutch
	[
		'Verkoopdatum;Categorie;Aantal;Verkoopprijs;Provincie',
		'05-03-2024;Boeken;1;5,00;Utrecht',
		'date=Verkoopdatum category=Categorie items=Aantal price=Verkoopprijs region=Provincie'
	],
	[
		'Besteldatum;Productcategorie;Hoeveelheid;Bedrag;Land',
		'05-03-2024;Meubels;1;25;Nederland',
		'date=Besteldatum category=Productcategorie items=Hoeveelheid price=Bedrag region=Land'
	],
	[
		'Verkocht op;Rubriek;Aantal stuks;Prijs;Plaats',
		'05-03-2024;Kleding;2;8;Gent',
		'date=Verkocht op category=Rubriek items=Aantal stuks price=Prijs region=Plaats'
	],
	[
		'Geboortedatum;Aankoopdatum;Artikel;Aantal artikelen',
		'01-01-1990;05-03-2024;Stoel;1',
		'date=Aankoopdatum category=Artikel items=Aantal artikelen'
	],
	[
		'Inleverdatum;Productgroep;Gewicht (kg)',
		'05-03-2024;Textiel;6,5',
		'date=Inleverdatum category=Productgroep mass=Gewicht (kg)'
	],
	[
		'Aankoopprijs;Verkoopprijs;Categorie;Dag',
		'2;9;Boeken;05-03-2024',
		'price=Verkoopprijs category=Categorie date=Dag'
	],
	// Japanese
	[
		'取引日;カテゴリー;個数;販売価格;都道府県',
		'2024年3月5日;本;1;¥500;東京都',
		'date=取引日 category=カテゴリー items=個数 price=販売価格 region=都道府県'
	],
	[
		'購入日時;商品名;数量;商品代金;販売手数料',
		'2024/03/05 10:00;椅子;1;1,200;120',
		'date=購入日時 category=商品名 items=数量 price=商品代金'
	],
	[
		'販売日;商品カテゴリ;販売数;販売チャネル',
		'2024-03-05;本;2;店舗',
		'date=販売日 category=商品カテゴリ items=販売数 channel=販売チャネル'
	],
	[
		'取引完了日;カテゴリ名;点数;落札価格;地域',
		'令和6年3月5日;家電;1;3000;関東',
		'date=取引完了日 category=カテゴリ名 items=点数 price=落札価格 region=地域'
	],
	[
		'注文日;商品分類;注文数;単価;通貨',
		'2024-03-05;本;1;300;JPY',
		'date=注文日 category=商品分類 items=注文数 price=単価 currency=通貨'
	],
	[
		'売却日;ジャンル;冊数;定価;売値',
		'2024-03-05;本;3;900;300',
		'date=売却日 category=ジャンル items=冊数 price=売値'
	],
	['年月;品目;回収量(kg)', '2024年3月;衣類;120', 'date=年月 category=品目 mass=回収量(kg)'],
	[
		'商品番号;在庫数;販売数量;分類;売上日',
		'1;5;1;家電;2024-03-05',
		'items=販売数量 category=分類 date=売上日'
	],
	// Russian
	[
		'Дата продажи;Категория;Количество;Цена;Регион',
		'05.03.2024;Книги;1;500;Москва',
		'date=Дата продажи category=Категория items=Количество price=Цена region=Регион'
	],
	[
		'Дата заказа;Наименование товара;Кол-во;Стоимость;Город',
		'05.03.2024;Стул;2;1 500;Казань',
		'date=Дата заказа category=Наименование товара items=Кол-во price=Стоимость region=Город'
	],
	[
		'Дата рождения;Дата сделки;Рубрика;Штук',
		'01.01.1990;05.03.2024;Мебель;1',
		'date=Дата сделки category=Рубрика items=Штук'
	],
	[
		'Дата;Товарная группа;Количество товара;Сумма;Площадка',
		'05.03.2024;Обувь;1;900;Авито',
		'date=Дата category=Товарная группа items=Количество товара price=Сумма platform=Площадка'
	],
	[
		'Месяц;Вид товара;Вес (кг)',
		'03.2024;Одежда;40',
		'date=Месяц category=Вид товара mass=Вес (кг)'
	],
	[
		'Дата оплаты;Группа товаров;Число товаров;Канал продаж;Валюта',
		'05.03.2024;Книги;1;Магазин;RUB',
		'date=Дата оплаты category=Группа товаров items=Число товаров channel=Канал продаж currency=Валюта'
	],
	// Korean
	[
		'거래일;카테고리;수량;판매가;지역',
		'2024. 3. 5.;도서;1;5,000원;서울',
		'date=거래일 category=카테고리 items=수량 price=판매가 region=지역'
	],
	[
		'주문일시;상품명;주문수량;결제금액',
		'2024-03-05 10:00;의자;1;15000',
		'date=주문일시 category=상품명 items=주문수량 price=결제금액'
	],
	[
		'판매일자;상품분류;판매수량;판매채널;통화',
		'2024-03-05;가구;1;매장;KRW',
		'date=판매일자 category=상품분류 items=판매수량 channel=판매채널 currency=통화'
	],
	[
		'등록일;거래일자;품목;개수;플랫폼',
		'2024-03-01;2024-03-05;도서;2;당근',
		'date=거래일자 category=품목 items=개수 platform=플랫폼'
	],
	['수거일자;품목;중량(kg)', '2024-03-05;의류;12', 'date=수거일자 category=품목 mass=중량(kg)']
];

/** Words for one role each, for rows made of single names: role, then names of many languages. */
export const singleNames: readonly (readonly [role: string, value: string, names: string])[] = [
	[
		'date',
		'2024-03-05',
		'sold_date, Ordered At, dealTime, 完成时间, 记账时间, 交易完成时间, Auftragsdatum, Date de facture, Fecha de pago, Data dell’ordine, Data da compra, Factuurdatum, 決済日, Дата покупки, 구매일, data_sprzedazy'
	],
	[
		'items',
		'3',
		'quantity_purchased, QTY SOLD, 成交数量, 回收件数, verkaufte Stückzahl, Nb d’articles, número de artículos, Numero pezzi, qtde, aantal verkocht, 販売数量, Количество единиц, 판매량, liczba sztuk'
	],
	[
		'price',
		'5.00',
		'sold_price, Final Price, 实付金额, 成交额, Kaufpreis, Prix vendu, precio_unitario, Prezzo finale, Preço de venda, Stukprijs, 取引金額, Цена сделки, 거래금액, cena'
	],
	[
		'region',
		'x',
		'ship_country, Province Name, 买家地区, Käufer-Land, Pays de livraison, País de envío, Nazione, País de entrega, Land van koper, お届け先都道府県, Страна, 배송지역'
	]
];
