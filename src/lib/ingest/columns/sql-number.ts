import type { MassUnit } from '../../model/reading';
import { join, raw, sql, type Sql } from '../../sql';
import { orElse } from './sql-or-else';
import { countWords, currencyMarks, massUnits } from './number-text';

type Decimal = '.' | ',';

const DECIMAL = raw('DECIMAL(18, 4)');
const MASS = raw('DECIMAL(18, 6)');

/** An item count as DECIMAL, NULL for what is no number: `1,200`, `１２`, `3 件`, `1.5万`. */
export function sqlItems(text: Sql, decimal: Decimal): Sql {
	return firstNumber(
		text,
		decimal,
		(plain) => sql`regexp_replace(${plain}, ${`(?i)${countWords}$`}, '')`
	);
}

/**
 * A price as DECIMAL in its own currency, NULL for what is no number. `unit` is what 1 is worth
 * where the column counts in 万元; a cell that says 万 or 亿 itself is not multiplied again.
 */
export function sqlPrice(text: Sql, decimal: Decimal, unit = 1): Sql {
	const marks = `(?i)^([-+]?)${currencyMarks}|${currencyMarks}$`;
	const number = firstNumber(
		text,
		decimal,
		(plain) => sql`regexp_replace(${plain}, ${marks}, ${'\\1'}, 'g')`
	);
	if (unit === 1) return number;
	const multiplied = sql`TRY_CAST(CAST(${number} AS DECIMAL(38, 6)) * ${unit} AS ${DECIMAL})`;
	return sql`CASE WHEN regexp_matches(${text}, '[万亿]') THEN ${number} ELSE ${multiplied} END`;
}

/** The currency that stands at a price, as ISO code, or NULL. A yen or yuan sign is taken for CNY. */
export function sqlCurrencyMark(text: Sql): Sql {
	const code = sql`upper(regexp_extract(${plainNumber(text)}, ${`(?i)${currencyMarks}`}))`;
	const signs: readonly (readonly [string, string])[] = [
		['', ''],
		['¥', 'CNY'],
		['￥', 'CNY'],
		['元', 'CNY'],
		['RMB', 'CNY'],
		['$', 'USD'],
		['US$', 'USD'],
		['HK$', 'HKD'],
		['€', 'EUR'],
		['£', 'GBP'],
		['₩', 'KRW'],
		['₹', 'INR'],
		['₽', 'RUB']
	];
	const cases = signs.map(([sign, iso]) => sql`WHEN ${sign} THEN nullif(${iso}, '')`);
	return sql`CASE ${code} ${join(cases, ' ')} ELSE ${code} END`;
}

/** A mass in kg as DECIMAL, NULL for what is no number; a unit in the cell goes before the column's. */
export function sqlMass(text: Sql, decimal: Decimal, unit: MassUnit): Sql {
	const plain = plainNumber(text);
	const units = massUnits.map(({ pattern, kg }) => {
		const behind = `(?i)${pattern}$`;
		const bare = sql`regexp_replace(${plain}, ${behind}, '')`;
		const number = writtenNumber(bare, decimal, MASS);
		return sql`WHEN regexp_matches(${plain}, ${`(?i)\\d[.,]?[万亿]?${pattern}$`}) THEN ${inKg(number, kg)}`;
	});
	const bare = inKg(writtenNumber(plain, decimal, MASS), kgPer[unit]);
	const quick = inKg(quickNumber(text, decimal, MASS), kgPer[unit]);
	return orElse(text, quick, sql`CASE ${join(units, ' ')} ELSE ${bare} END`);
}

const kgPer: Readonly<Record<MassUnit, number>> = { kg: 1, g: 0.001, t: 1000, lb: 0.45359237 };

function inKg(number: Sql, kg: number): Sql {
	if (kg === 1) return sql`TRY_CAST(${number} AS ${MASS})`;
	return sql`TRY_CAST(CAST(${number} AS DOUBLE) * ${kg} AS ${MASS})`;
}

/** The plain cast first: the rest is only evaluated for what it leaves over. */
function firstNumber(text: Sql, decimal: Decimal, bare: (plain: Sql) => Sql): Sql {
	return orElse(text, quickNumber(text, decimal), writtenNumber(bare(plainNumber(text)), decimal));
}

/** Where the comma stands before decimals, a point may stand between thousands. */
function quickNumber(text: Sql, decimal: Decimal, type = DECIMAL): Sql {
	const cast = sql`TRY_CAST(${text} AS ${type})`;
	return decimal === '.' ? cast : sql`CASE WHEN NOT contains(${text}, '.') THEN ${cast} END`;
}

/** Usual digits and signs, without spaces and apostrophes. */
function plainNumber(text: Sql): Sql {
	const from = '０１２３４５６７８９．，－＋−';
	const narrowed = sql`translate(${text}, ${from}, '0123456789.,-+-')`;
	return sql`regexp_replace(${narrowed}, ${`[\\s\\x{A0}\\x{2009}\\x{202F}\\x{3000}'’]`}, '', 'g')`;
}

/** A number with groups of thousands, decimals, 万 or 亿. */
function writtenNumber(text: Sql, decimal: Decimal, type = DECIMAL): Sql {
	const [mark, group] = decimal === '.' ? ['\\.', ','] : [',', '\\.'];
	const digits = `(?:\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d+)(?:${mark}\\d*)?|${mark}\\d+`;
	const pattern = `^[-+]?(?:${digits})[万亿]?$`;
	const grouped = sql`replace(rtrim(${text}, '万亿'), ${decimal === '.' ? ',' : '.'}, '')`;
	const plain = decimal === '.' ? grouped : sql`replace(${grouped}, ',', '.')`;
	const factor = sql`CASE right(${text}, 1) WHEN '万' THEN 10000 WHEN '亿' THEN 100000000 ELSE 1 END`;
	const number = sql`TRY_CAST(CAST(TRY_CAST(${plain} AS ${type}) AS DECIMAL(38, 6)) * ${factor} AS ${type})`;
	return sql`CASE WHEN regexp_matches(${text}, ${pattern}) THEN ${number} END`;
}
