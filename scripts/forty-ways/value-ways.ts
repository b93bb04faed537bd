import { amount, epoch, parts, serialDay, tableIn, two, type Style } from './styles';
import { textWay, type Way } from './way';
import { delimited } from './write-text';

const months =
	'January February March April May June July August September October November December';
const monthsInFrench =
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const named = (names: string, month: number) => names.split(' ')[month - 1]!;

/** A date from its year, month and day. */
const from = (write: (year: number, month: number, day: number) => string) => (iso: string) =>
	write(...parts(iso));

const days: Readonly<Record<string, Style['day']>> = {
	'day/month/year': from((y, m, d) => `${two(d)}/${two(m)}/${y}`),
	'month/day/year': from((y, m, d) => `${m}/${d}/${y}`),
	'day.month.year': from((y, m, d) => `${d}.${m}.${y}`),
	'day.month.year of two digits': from((y, m, d) => `${two(d)}.${two(m)}.${y % 100}`),
	'year/month/day without zeros': from((y, m, d) => `${y}/${m}/${d}`),
	'dates in Chinese': from((y, m, d) => `${y}年${m}月${d}日`),
	'dates of eight digits': (iso) => iso.replaceAll('-', ''),
	'moments with a zone': (iso) => `${iso}T10:20:30Z`,
	'moments with a space': (iso) => `${iso} 23:59:59.5`,
	'day/month/year with the time': from((y, m, d) => `${two(d)}/${two(m)}/${y} 08:05`),
	'month/day/year with AM and PM': from((y, m, d) => `${m}/${d}/${y} 1:05 PM`),
	'seconds since 1970': (iso) => String(epoch(iso) / 1000),
	'milliseconds since 1970': (iso) => String(epoch(iso)),
	'names of months': from((y, m, d) => `${d} ${named(months, m).slice(0, 3)} ${y}`),
	'month, day and year in words': from((y, m, d) => `${named(months, m)} ${d}, ${y}`),
	'months in French': from((y, m, d) => `${d} ${named(monthsInFrench, m)} ${y}`),
	'days as workbooks count them': (iso) => String(serialDay(iso))
};

const values: Readonly<Record<string, Partial<Style>>> = {
	'decimal comma': { price: (cents) => amount(cents, ',') },
	'decimal comma, thousands with a dot': { price: (cents) => amount(cents, ',', '.') },
	'thousands with a comma': { price: (cents) => amount(cents, '.', ',') },
	'thousands with a narrow space, euro behind': {
		price: (cents) => `${amount(cents, ',', '\u202f')}\u00a0€`
	},
	'thousands with an apostrophe': { price: (cents) => amount(cents, '.', "'") },
	'euro before': { price: (cents) => `€${amount(cents, '.', ',')}` },
	'a currency code before': { price: (cents) => `EUR ${amount(cents, '.')}` },
	'yuan and full-width digits': {
		price: (cents) => wide(`￥${amount(cents, '.')}`),
		items: (count) => wide(String(count))
	},
	'counts with decimals': { items: (count) => count.toFixed(1) },
	'counts in pieces': { items: (count) => `${count} pcs` },
	'counts in Chinese pieces': { items: (count) => `${count}件` },
	'returns in brackets': { items: (count) => (count < 0 ? `(${-count})` : String(count)) },
	'a true minus': { items: (count) => String(count).replace('-', '−') },
	'a minus behind': { items: (count) => (count < 0 ? `${-count}-` : String(count)) },
	'NULL for nothing': { missing: 'NULL' },
	'N/A for nothing': { missing: 'N/A' },
	'a dash for nothing': { missing: '—' },
	'\\N for nothing': { missing: '\\N' }
};

function wide(text: string): string {
	return text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}

/** Dates and numbers as people write them. */
export const valueWays: readonly Way[] = [
	...Object.entries(days).map(([name, day]) =>
		textWay(name, (trades) => delimited(tableIn(trades, { day })))
	),
	...Object.entries(values).map(([name, style]) =>
		textWay(name, (trades) => delimited(tableIn(trades, style), { delimiter: ';' }))
	)
];
