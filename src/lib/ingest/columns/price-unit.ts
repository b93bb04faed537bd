/** Names that count money in ten thousands: `成交价(万元)`, `车价（万）`, `price (10k CNY)`. */
const tenThousands = /万元|[(（[【]\s*万\s*[)）\]】]|(?:10k|10,?000)\s*(?:cny|rmb|yuan)/i;

/** What a price of 1 in a column of that name is worth in the currency: 10,000 in 万元, else 1. */
export function priceUnitOf(column: string): number {
	return tenThousands.test(column) ? 10_000 : 1;
}
