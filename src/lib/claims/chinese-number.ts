const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * A number of ten or more in Chinese words: 十八, 一千三百七十, 两千万, 一亿三千万. Below that the words are
 * those of "a", "every" and "second-hand" as well: 一部, 每一件, 二手. 千 may begin a unit: 千克, 千瓦时.
 */
export const chineseNumberSource =
	'(?<![第几数零〇一二两三四五六七八九十百千万亿\\d])' +
	'(?=[一二两三四五六七八九]?[十百千万亿])[一二两三四五六七八九十]' +
	'(?:[零〇一二两三四五六七八九十百万亿]|千(?![克瓦米]))*';

/** The value of a number written so: each myriad counts what was gathered before it. */
export function numberOfChinese(text: string): number {
	let [whole, part, digit] = [0, 0, 0];
	for (const sign of text.replaceAll('〇', '零').replaceAll('两', '二')) {
		const place = places[sign];
		const myriad = myriads[sign];
		if (place !== undefined) [part, digit] = [part + (digit || 1) * place, 0];
		else if (myriad === undefined) digit = digits.indexOf(sign);
		else if (myriad > 1e4) [whole, part, digit] = [(whole + part + digit) * myriad, 0, 0];
		else [whole, part, digit] = [whole + (part + digit) * myriad, 0, 0];
	}
	return whole + part + digit;
}
