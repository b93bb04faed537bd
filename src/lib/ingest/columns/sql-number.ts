import type { MassUnit } from '../../model/reading';
import { join, raw, sql, type Sql } from '../../sql';
import type { Steps } from './sql-or-else';
import { countWords, currencyMarks, currencySigns, massUnits } from './number-text';

type Decimal = '.' | ',';

const DECIMAL = raw('DECIMAL(18, 4)');
const MASS = raw('DECIMAL(18, 6)');

/** Words for powers of ten behind a number, with what one is; `[万亿]` is looked for in SQL as well. */
const multiples = '[万萬亿億千kK]';

/**
 * An item count as DECIMAL, NULL for what is no number: `1,200`, `１２`, `3 件`, `x2`, `1.5万`; `(3)`
 * and `3-` are 3 returned. `scale` is what 1 is worth in a column that counts in 万件; a cell that
 * says 万 itself is not multiplied again.
 */
export function sqlItems(decimal: Decimal, scale = 1): Steps {
	const counted = `(?i)^[x×]([0-9])|${countWords}$`;
	return {
		quick: (cell) => scaled(quickNumber(cell, decimal), scale),
		slow: (text) => {
			const plain = plainNumber(text);
			const bare = sql`regexp_replace(${plain}, ${counted}, ${'\\1'})`;
			return orScaled(plain, writtenNumber(bare, decimal), scale);
		}
	};
}

/**
 * A price as DECIMAL in its own currency, NULL for what is no number. `scale` is what 1 is worth
 * where the column counts in 万元; a cell that says 万 or 亿 itself is not multiplied again.
 */
export function sqlPrice(decimal: Decimal, scale = 1): Steps {
	const marks = `(?i)^([-+(]?)${currencyMarks}|${currencyMarks}([-)]?)$`;
	return {
		quick: (cell) => scaled(quickNumber(cell, decimal), scale),
		slow: (text) => {
			const plain = plainNumber(text);
			const bare = sql`regexp_replace(${plain}, ${marks}, ${'\\1\\2'}, 'g')`;
			return orScaled(plain, writtenNumber(bare, decimal), scale);
		}
	};
}

function scaled(number: Sql, scale: number): Sql {
	if (scale === 1) return number;
	return sql`TRY_CAST(CAST(${number} AS DECIMAL(38, 6)) * ${raw(String(scale))} AS ${DECIMAL})`;
}

function orScaled(plain: Sql, number: Sql, scale: number): Sql {
	if (scale === 1) return number;
	return sql`CASE WHEN regexp_matches(${plain}, '[万萬亿億]') THEN ${number} ELSE ${scaled(number, scale)} END`;
}

/** The currency that stands at a price, as ISO code, or NULL. A yen or yuan sign is taken for CNY. */
export function sqlCurrencyMark(text: Sql): Sql {
	const mark = sql`upper(regexp_extract(${plainNumber(text)}, ${`(?i)${currencyMarks}`}))`;
	const signs = join(currencySigns.map(([sign]) => sql`${sign}`));
	const codes = join(currencySigns.map(([, iso]) => sql`${iso}`));
	return sql`coalesce(list_extract([${codes}], list_position([${signs}], ${mark})),
		nullif(regexp_extract(upper(${text}), '\\b[A-Z]{3}\\b'), ''))`;
}

/** A mass in kg as DECIMAL, NULL for what is no number; a unit in the cell goes before the column's. */
export function sqlMass(decimal: Decimal, unit: MassUnit, scale = 1): Steps {
	const kg = raw(String(kgPer[unit] * scale));
	const all = massUnits.map(({ pattern }) => pattern).join('|');
	return {
		quick: (cell) => inKg(quickNumber(cell, decimal, MASS), kg),
		slow: (text) => {
			const bare = sql`regexp_replace(${plainNumber(text)}, ${`(?i)(?:${all})$`}, '')`;
			const units = massUnits.map(
				({ pattern, kg: own }) =>
					sql`WHEN regexp_matches(${text}, ${`(?i)[\\d., 万萬亿億千k]${pattern}\\s*$`}) THEN ${raw(String(own))}`
			);
			const perUnit = sql`CASE ${join(units, ' ')} ELSE ${kg} END`;
			return inKg(writtenNumber(bare, decimal, MASS), perUnit);
		}
	};
}

/** Pound and ounce by the agreement of 1959; the 斤 of mainland China. */
const kgPer: Readonly<Record<MassUnit, number>> = {
	kg: 1,
	g: 0.001,
	t: 1000,
	lb: 0.45359237,
	oz: 0.028349523125,
	jin: 0.5
};

/** A product of doubles, rounded to the milligram. */
function inKg(number: Sql, kg: Sql): Sql {
	if (kg.text === '1') return sql`TRY_CAST(${number} AS ${MASS})`;
	return sql`TRY_CAST(CAST(${number} AS DOUBLE) * CAST(${kg} AS DOUBLE) AS ${MASS})`;
}

/** Where the comma stands before decimals, a point may stand between thousands. */
function quickNumber(text: Sql, decimal: Decimal, type = DECIMAL): Sql {
	const cast = sql`TRY_CAST(${text} AS ${type})`;
	return decimal === '.' ? cast : sql`CASE WHEN NOT contains(${text}, '.') THEN ${cast} END`;
}

/** Usual digits and signs, without spaces and apostrophes. */
function plainNumber(text: Sql): Sql {
	const from = '０１２３４５６７８９．，－＋−（）';
	const narrowed = sql`translate(${text}, ${from}, '0123456789.,-+-()')`;
	return sql`regexp_replace(${narrowed}, ${`[\\s\\x{A0}\\x{2009}\\x{202F}\\x{3000}'’]`}, '', 'g')`;
}

/** A number with groups of thousands, decimals, 万 or 亿; negative with a minus behind or in brackets. */
function writtenNumber(text: Sql, decimal: Decimal, type = DECIMAL): Sql {
	const [mark, group] = decimal === '.' ? ['\\.', ','] : [',', '\\.'];
	const digits = `(?:\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d+)(?:${mark}\\d*)?|${mark}\\d+`;
	const pattern = `^(?:[-+]?(?:${digits})${multiples}?|(?:${digits})-|\\((?:${digits})\\))$`;
	const grouped = sql`replace(translate(${text}, '万萬亿億千kK()-+', ''), ${decimal === '.' ? ',' : '.'}, '')`;
	const plain = decimal === '.' ? grouped : sql`replace(${grouped}, ',', '.')`;
	const factor = sql`CASE WHEN regexp_matches(${text}, '[万萬]$') THEN 10000
		WHEN regexp_matches(${text}, '[亿億]$') THEN 100000000
		WHEN regexp_matches(${text}, '[千kK]$') THEN 1000 ELSE 1 END`;
	const sign = sql`CASE WHEN regexp_matches(${text}, '^[-(]|-$') THEN -1 ELSE 1 END`;
	const number = sql`TRY_CAST(CAST(TRY_CAST(${plain} AS ${type}) AS DECIMAL(38, 6)) * ${factor} * ${sign} AS ${type})`;
	return sql`CASE WHEN regexp_matches(${text}, ${pattern}) THEN ${number} END`;
}
