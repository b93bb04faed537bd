/** Words that are doubtful whatever the numbers say. */
export const wordingCodes = ['offset', 'generic', 'label', 'saved'] as const;

/**
 * What such words look like. Chinese has no spaces between its words: what only looks like one within
 * other words is left out, 交易中和 (in trade and), 降低碳排放 (lower emissions), 广东省下半年 (a province).
 */
export const wordings: readonly (readonly [(typeof wordingCodes)[number], RegExp])[] = [
	[
		'offset',
		/\boffset(?:s|ting)?\b|\b(?:carbon|climate|co2)[- ](?:neutral|negative|positive|free)\w*|\bnet[- ]zero\b|\bcredits?\b|\bcompensat\w+|(?:碳|气候)(?:中和|中性|中立)|(?:实现|达到|达成)中和|抵[消销]|碳补偿|补偿[^，。；\n]{0,8}排放|净零|零碳|零排放|负碳|碳积分|碳信用|碳配额|碳额度|碳汇/giu
	],
	[
		'generic',
		/\b(?:eco|environmentally|climate|planet)[- ]?friendly\b|\bgreen(?:er|est)?\b|\bsustainab\w+|\bgood for the (?:planet|climate)\b|环保|绿色|可持续|(?:生态|气候|环境|地球)友好|(?<![降减压])低碳(?!排放量|强度|足迹)|(?:保护|守护|拯救|爱护|呵护)(?:了)?(?:地球|环境|大自然|气候)/giu
	],
	[
		'label',
		/\bcertified\b|\beco[- ]?label\w*|\bseal of\b|\bapproved by\b|[✓✔🌱🍃♻🌿]|(?<!实名|身份|卖家|商家|未经|未获)认证|核证|绿标|标章|碳标签|(?:环境|生态|低碳)(?:标志|标签|标识)|(?:官方|权威|政府)(?:认可|背书|批准)/giu
	],
	[
		'saved',
		/\b(?:energy|electricity|co2|carbon|emissions?)\s+saved\b|\bsav(?:es?|ed|ing)\b|节能|节约|节省|节电|省下(?!辖|属|半年|个|月|周|一[步阶季年个周月])|省了(?!解)|省掉|省去(?!年)|省电(?![商子力器网视])/giu
	]
];

/** Words that speak of a whole. */
export const wholes =
	/\ball\b|\bevery\b|\bentire\b|\bwhole\b|全部|所有(?![权者])|全体|整个|全平台|全站|全量|每一[件笔单]|一切/giu;

/** Words that tell an estimate from a measured amount. */
export const hedges =
	/\babout\b|\baround\b|\broughly\b|\bapproximately\b|\bat least\b|\bup to\b|\bmay\b|(?<![节契条预合邀签纽公违])约|至少|不少于|不低于|至多|最多|不超过|可能|左右|上下|大致|估计|估算|接近|近(?=\s*\d)/iu;

/** Words that say of which time something is. */
export const periods =
	/\b(?:19|20)\d\d\b|(?:19|20)\d\d\s*年|\bper year\b|\bmonths?\b|(?:每一|[每全去今前上本当财])年(?!龄|轻)|[上下]半年|季度|月(?![饼亮球])/u;

/** Words that say what was traded, or where: an amount beside none of them is of nothing in particular. */
export const scopes =
	/second-?hand|\bpre-?owned\b|\bused\b|\bre-?sale\b|\btrad(?:e[sd]?|ing)\b|\bitems?\b|\bgoods\b|\bplatform\b|\bmarketplace\b|\brefurbished\b|二手|闲置|(?<!碳|权)交易|平台|回收|物品|商品|转卖|转手|转让|寄卖|翻新|中古|旧(?:物|货|衣|书|手机|电脑|家电|家具)|(?<![条文软硬事案附邮信])件/iu;
