/** What is traded in the synthetic log: the word in the log, where, how many a month, and at what price. */
export interface Goods {
	readonly word: string;
	readonly platform: string;
	/** Expected items in the first month. */
	readonly perMonth: number;
	/** Growth over the two years, as a factor: 1 stays level. */
	readonly growth: number;
	/** Usual price in CNY. */
	readonly price: number;
	readonly channel?: string;
	/** Share of items that come back. */
	readonly returned?: number;
}

const [app, live, shop] = ['App', '直播', '门店'] as const;

/** All invented: platforms are real names, every number is made up. One line each, as a table. */
// prettier-ignore
export const goods: readonly Goods[] = [
	{ word: '智能手机', platform: '转转', perMonth: 420, growth: 1.6, price: 1650, channel: app, returned: 0.04 },
	{ word: 'iPhone', platform: '爱回收', perMonth: 260, growth: 1.4, price: 2600, channel: shop, returned: 0.03 },
	{ word: '手机', platform: '闲鱼', perMonth: 380, growth: 1.2, price: 980, channel: app, returned: 0.02 },
	{ word: '笔记本电脑', platform: '转转', perMonth: 90, growth: 1.7, price: 2400, channel: app, returned: 0.04 },
	{ word: 'Laptop', platform: '爱回收', perMonth: 70, growth: 1.8, price: 2700, channel: shop, returned: 0.03 },
	{ word: '平板电脑', platform: '转转', perMonth: 85, growth: 1.3, price: 1250, channel: live, returned: 0.04 },
	{ word: '耳机', platform: '闲鱼', perMonth: 210, growth: 1.1, price: 220, channel: app },
	{ word: '单反相机', platform: '闲鱼', perMonth: 36, growth: 1.2, price: 2900, channel: app },
	{ word: '游戏主机', platform: '闲鱼', perMonth: 44, growth: 1.3, price: 1500, channel: app },
	{ word: 'Smartwatch', platform: '转转', perMonth: 60, growth: 1.5, price: 640, channel: live, returned: 0.05 },
	{ word: '充电宝', platform: '闲鱼', perMonth: 75, growth: 1, price: 45, channel: app },
	{ word: 'T恤', platform: '闲鱼', perMonth: 520, growth: 1.1, price: 32, channel: app, returned: 0.01 },
	{ word: '牛仔裤', platform: '闲鱼', perMonth: 340, growth: 1.1, price: 68, channel: app, returned: 0.01 },
	{ word: '连衣裙', platform: '闲鱼', perMonth: 390, growth: 1.2, price: 85, channel: app, returned: 0.02 },
	{ word: '大衣', platform: '闲鱼', perMonth: 160, growth: 1.3, price: 190, channel: app, returned: 0.02 },
	{ word: 'Sneakers', platform: '抖音', perMonth: 180, growth: 1.9, price: 310, channel: live, returned: 0.05 },
	{ word: '童装', platform: '享物说', perMonth: 280, growth: 0.8, price: 20, channel: app },
	{ word: '图书', platform: '孔夫子旧书网', perMonth: 1250, growth: 1.1, price: 18, channel: app, returned: 0.01 },
	{ word: 'Books', platform: '转转', perMonth: 620, growth: 1.2, price: 12, channel: app },
	{ word: '玩具', platform: '享物说', perMonth: 240, growth: 0.9, price: 28, channel: app },
	{ word: '积木', platform: '闲鱼', perMonth: 95, growth: 1.2, price: 150, channel: app },
	{ word: '婴儿推车', platform: '闲鱼', perMonth: 60, growth: 1, price: 320, channel: app },
	{ word: '沙发', platform: '闲鱼', perMonth: 26, growth: 1.1, price: 700, channel: app },
	{ word: '桌子', platform: '闲鱼', perMonth: 70, growth: 1, price: 210, channel: app },
	{ word: 'Chair', platform: '享物说', perMonth: 110, growth: 1, price: 70, channel: app },
	{ word: '冰箱', platform: '闲鱼', perMonth: 18, growth: 1, price: 620, channel: app },
	{ word: '洗衣机', platform: '闲鱼', perMonth: 22, growth: 1.1, price: 540, channel: app },
	{ word: '自行车', platform: '闲鱼', perMonth: 90, growth: 1.2, price: 420, channel: app },
	{ word: '厨房小家电', platform: '严选', perMonth: 130, growth: 1.1, price: 120, channel: app, returned: 0.03 },
	{ word: '空气净化器', platform: '严选', perMonth: 30, growth: 1.1, price: 380, channel: app },
	{ word: '手提包', platform: '妃鱼', perMonth: 85, growth: 1.3, price: 1800, channel: live, returned: 0.08 },
	{ word: '奢侈品包', platform: '胖虎', perMonth: 40, growth: 1.4, price: 9800, channel: live, returned: 0.09 },
	{ word: '手表', platform: '寺库', perMonth: 24, growth: 0.6, price: 12500, channel: app, returned: 0.06 },
	{ word: '饰品', platform: '快手', perMonth: 150, growth: 1.7, price: 160, channel: live, returned: 0.07 },
	{ word: '未拆封化妆品', platform: '闲鱼', perMonth: 140, growth: 1.2, price: 130, channel: app },
	{ word: '已开封化妆品', platform: '闲鱼', perMonth: 55, growth: 0.9, price: 60, channel: app },
	{ word: '古董', platform: '快手', perMonth: 20, growth: 1.3, price: 880, channel: live, returned: 0.05 },
	{ word: '燃油汽车', platform: '瓜子二手车', perMonth: 9, growth: 1.2, price: 68000, channel: app, returned: 0.02 },
	{ word: '电动汽车', platform: '瓜子二手车', perMonth: 3, growth: 2, price: 92000, channel: app },
	{ word: '吉他', platform: '闲鱼', perMonth: 34, growth: 1, price: 520, channel: app },
	{ word: '福袋', platform: '抖音', perMonth: 90, growth: 1.4, price: 39, channel: live },
	{ word: 'misc lot', platform: '享物说', perMonth: 65, growth: 1, price: 15, channel: app },
	{ word: '其他闲置', platform: '闲鱼', perMonth: 190, growth: 1, price: 55, channel: app },
	{ word: '', platform: '快手', perMonth: 18, growth: 1, price: 48, channel: live }
];

/** Where buyers are, and their share. */
export const regions: readonly (readonly [string, number])[] = [
	['浙江', 0.31],
	['江苏', 0.16],
	['上海', 0.14],
	['广东', 0.13],
	['北京', 0.08],
	['四川', 0.06],
	['山东', 0.05],
	['湖北', 0.04],
	['辽宁', 0.03]
];

/** Share of a usual month, January to December: spring festival is quiet, June and November are not. */
export const seasons: readonly number[] = [
	0.9, 0.72, 1.04, 1.0, 1.02, 1.14, 0.97, 0.95, 1.05, 1.0, 1.22, 1.06
];
