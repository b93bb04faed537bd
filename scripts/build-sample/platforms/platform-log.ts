import type { Moment } from './moment';

/** What one platform trades, in the words of its export. All invented. */
export interface PlatformGoods {
	/** The word in the category column. */
	readonly word: string;
	/** How often it is traded, relative to the other goods. */
	readonly share: number;
	/** Usual price in CNY, or in points where the platform has no prices. */
	readonly price: number;
	/** Models, titles or brands that go with the word. */
	readonly details: readonly string[];
}

/** One synthetic trade, before it is written in the shape of an export. */
export interface PlatformTrade {
	/** Counted from 1 in order of time. */
	readonly number: number;
	readonly moment: Moment;
	readonly goods: PlatformGoods;
	readonly detail: string;
	/** Below zero for what came back. */
	readonly items: number;
	readonly price: number;
	/** One of a list, each as likely as the others. */
	readonly pick: <Value>(list: readonly Value[]) => Value;
	/** A whole number between two, both included. */
	readonly whole: (from: number, to: number) => number;
}

/** A column: its name, and what stands in it. */
export type PlatformColumn = readonly [name: string, cell: (trade: PlatformTrade) => string];

/** How an export is written. */
export interface PlatformFormat {
	readonly delimiter: ',' | ';' | '\t';
	readonly newline: '\n' | '\r\n';
	readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030';
}

/** A synthetic log in the shape of one platform's export. */
export interface PlatformLog {
	/** Id of the platform, and name of the file. */
	readonly platform: string;
	readonly seed: number;
	/** First day, `yyyy-mm-dd`, and how many days the log covers. */
	readonly from: string;
	readonly days: number;
	readonly rows: number;
	/** Share of rows that take goods back. */
	readonly returned: number;
	/** Most items in one row. */
	readonly mostItems: number;
	readonly goods: readonly PlatformGoods[];
	readonly columns: readonly PlatformColumn[];
	readonly format: PlatformFormat;
}

/** The usual format: commas, LF, UTF-8 without a mark. */
export const plainFormat: PlatformFormat = { delimiter: ',', newline: '\n', encoding: 'utf-8' };

/** Goods from a line of a table: word, share, price, and details separated by `|`. */
export function goodsOf(
	...rows: readonly (readonly [word: string, share: number, price: number, details: string])[]
): readonly PlatformGoods[] {
	return rows.map(([word, share, price, details]) => ({
		word,
		share,
		price,
		details: details.split('|')
	}));
}
