/**
 * How columns that hold one level of a hierarchy of categories are called, as data: place, language
 * and words. The place orders them, topmost first: 0 is whom goods are for or who sells them, which
 * is a level only above another one, 1 the top, 2 a category, 3 what stands below one, 4 the last.
 * Columns that are called a category in any other way have place 2. Numbers (`L1`, `一级`) are told
 * apart from the words. Accents and traditional characters do not count.
 */
export const levelNameTable = `
0|en|gender, target group, division, division name
0|zh|性别, 适用性别, 人群, 适用人群
0|de|geschlecht, zielgruppe
0|fr|sexe
0|es|genero, sexo
1|en|main category, top category, top level category, parent category, primary category, root category, super category, category group, master category, general category, general cat, main cat, parent cat, top cat, department, department name, product department, category parent, super cat
1|zh|主类目, 父类目, 大类, 大品类, 商品大类, 品类大类, 大分类, 父分类, 主分类, 上级类目, 根类目, 顶级类目, 父级类目, 一级, 类目大类
1|de|hauptkategorie, oberkategorie, abteilung, hauptwarengruppe, warenbereich, obergruppe, hauptgruppe, sortiment
1|fr|rayon, univers, categorie principale, categorie parente, departement produit
1|es|departamento, categoria principal, categoria padre, seccion
1|it|reparto, categoria principale, settore
1|pt|departamento, categoria principal, secao
1|nl|afdeling, hoofdcategorie, hoofdgroep
1|ja|大カテゴリ, 大カテゴリー, 大分類, 親カテゴリ, 親カテゴリー, 部門, メインカテゴリ
1|ru|раздел, основная категория, родительская категория, отдел
1|ko|대분류, 대카테고리, 상위 카테고리, 상위카테고리
1|pl|dzial, kategoria glowna
2|en|category, product category, item category, middle category, mid category, class, class name, cat
2|zh|类目, 品类, 分类, 类别, 商品类目, 商品品类, 商品分类, 商品类别, 中类, 中分类, 商品中类
2|de|kategorie, warengruppe, produktkategorie, artikelkategorie
2|fr|categorie, famille, categorie de produit
2|es|categoria, familia
2|it|categoria
2|pt|categoria
2|nl|categorie, rubriek
2|ja|カテゴリ, カテゴリー, 分類, 中カテゴリ, 中カテゴリー, 中分類
2|ru|категория
2|ko|카테고리, 분류, 중분류
2|pl|kategoria
3|en|sub category, subcategory, sub cat, subcat, child category, secondary category, sub department, subclass, sub class, product subcategory, sub category name, subcategory name, category sub
3|zh|子类目, 子分类, 小类, 小分类, 商品小类, 子品类, 下级类目, 子级类目, 细分类目
3|de|unterkategorie, artikelgruppe, unterwarengruppe, produktgruppe, untergruppe, subkategorie, warenuntergruppe
3|fr|sous categorie, sous famille, souscategorie
3|es|subcategoria, sub categoria, subfamilia
3|it|sottocategoria, sotto categoria
3|pt|subcategoria, sub categoria
3|nl|subcategorie, subgroep, artikelgroep, productgroep
3|ja|サブカテゴリ, サブカテゴリー, 小カテゴリ, 小カテゴリー, 小分類, 子カテゴリ
3|ru|подкатегория, подраздел, подгруппа
3|ko|소분류, 하위 카테고리, 하위카테고리, 소카테고리
3|pl|podkategoria
4|en|sub sub category, subsubcategory, sub subcategory, leaf category, leaf category name
4|zh|叶子类目, 叶子类目名称, 末级类目, 细类, 细分类
4|fr|sous sous categorie
4|ja|細分類
4|ko|세분류
`;
