/** A number of a typed format as text: all its digits, no exponent, no noise of binary fractions. */
export function numberText(value: number): string | null {
	if (Number.isNaN(value)) return null;
	if (Number.isSafeInteger(value)) return String(value);
	// Fifteen digits are what a spreadsheet keeps; further ones are noise of the binary form.
	return plainText(Number(value.toPrecision(15)));
}

/** A 32-bit float by the fewest digits that mean it: 0.1 rather than 0.10000000149011612. */
export function floatText(value: number): string | null {
	if (Number.isNaN(value)) return null;
	for (let digits = 6; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return plainText(short);
	}
	return plainText(value);
}

/** A number without an exponent. */
export function plainText(value: number): string {
	const text = String(value);
	const [mantissa = '', exponent] = text.split('e');
	if (exponent === undefined) return text;
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	const sign = value < 0 ? '-' : '';
	const point = whole.length + Number(exponent);
	const digits = whole + fraction;
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}

/** An unscaled decimal with its point: 1250 at a scale of 2 is `12.50`. */
export function decimalText(unscaled: bigint, scale: number): string {
	if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
	const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
	const sign = unscaled < 0n ? '-' : '';
	return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A moment given as whole units since 1970 as ISO text in UTC, with the time of day where it has one. */
export function momentOf(units: bigint, perSecond: bigint): string | null {
	const seconds = floorDiv(units, perSecond);
	const date = new Date(Number(seconds) * 1000);
	if (Number.isNaN(date.getTime())) return null;
	const fraction = fractionText(units - seconds * perSecond, perSecond);
	const [day, time] = date.toISOString().split('T') as [string, string];
	const clock = time.slice(0, 8) + fraction;
	return clock === '00:00:00' ? day : `${day} ${clock}`;
}

/** A time of day given as whole units since midnight. */
export function clockOf(units: bigint, perSecond: bigint): string {
	const seconds = Number(units / perSecond);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
	return clock + fractionText(units % perSecond, perSecond);
}

function fractionText(rest: bigint, perSecond: bigint): string {
	if (rest === 0n) return '';
	const digits = String(rest).padStart(String(perSecond).length - 1, '0');
	return `.${digits.replace(/0+$/, '')}`;
}

function floorDiv(value: bigint, by: bigint): bigint {
	const quotient = value / by;
	return value % by < 0n ? quotient - 1n : quotient;
}
