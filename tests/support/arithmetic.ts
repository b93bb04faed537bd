/** A number as English prints it: thousands set off by commas, a minus sign of its own. */
export function printedNumber(text: string): number {
	return Number(text.replaceAll(',', '').replace('−', '-'));
}

const tokens = /\d[\d,]*(?:\.\d+)?|[-+×÷−()|]/g;

/** What a printed calculation comes to, by hand: `2 × (0.47 + 1)`; units and words between are left out. */
export function computed(text: string): number {
	const left = text.match(tokens) ?? [];
	let at = 0;
	const sum = (): number => {
		let value = product();
		for (let sign = left[at]; sign === '+' || sign === '−'; sign = left[at]) {
			at++;
			value = sign === '+' ? value + product() : value - product();
		}
		return value;
	};
	const product = (): number => {
		let value = one();
		for (let sign = left[at]; sign === '×' || sign === '÷'; sign = left[at]) {
			at++;
			value = sign === '×' ? value * one() : value / one();
		}
		return value;
	};
	const one = (): number => {
		const token = left[at++]!;
		if (token === '−') return -one();
		if (token !== '(' && token !== '|') return printedNumber(token);
		const value = sum();
		at++;
		return token === '|' ? Math.abs(value) : value;
	};
	const value = sum();
	if (at !== left.length) throw new Error(`not a calculation: ${text}`);
	return value;
}

/** What a step of a derivation says on its left side: a choice among values, a count of them, or a calculation. */
export function leftSide(text: string): number {
	const [, how, list] = /^the (smallest|largest|median) of (.*)$/.exec(text) ?? [];
	const parts = (list ?? text).split('; ');
	if (how === undefined) return parts.length > 1 ? parts.length : computed(text);
	const values = parts.map(computed).sort((a, b) => a - b);
	if (how === 'smallest') return values[0]!;
	if (how === 'largest') return values.at(-1)!;
	const [low, high] = [(values.length - 1) / 2, values.length / 2].map(Math.floor);
	return (values[low!]! + values[high!]!) / 2;
}
