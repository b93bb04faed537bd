import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	constant,
	evaluate,
	minus,
	plus,
	times,
	variable,
	type Expression
} from '../../src/lib/impact/expression';
import { expressionText } from '../../src/lib/impact/expression-text';
import { addedPerUnit, displacedPerUnit, net } from '../../src/lib/impact/formula';
import { simplified } from '../../src/lib/impact/simplified';

const [a, b, c] = ['a', 'b', 'c'].map(variable) as [Expression, Expression, Expression];
const variables = { a: 'a', b: 'b', c: 'c' };

describe('mathematical notation', () => {
	test.each([
		[plus(a, times(b, c)), 'a + b × c'],
		[times(plus(a, b), c), '(a + b) × c'],
		[times(a, times(b, c)), 'a × b × c'],
		[minus(a, plus(b, c)), 'a − (b + c)'],
		[minus(a, minus(b, c)), 'a − (b − c)'],
		[minus(minus(a, b), c), 'a − b − c'],
		[plus(a, minus(b, c)), 'a + b − c'],
		[minus(a, times(b, c)), 'a − b × c'],
		[minus(constant(1), a), '1 − a']
	])('has the parentheses it needs and no more (%#)', (expression, text) => {
		expect(expressionText(expression, { variables })).toBe(text);
	});

	test('encloses a negative number', () => {
		const words = { variables: { ...variables, b: '−3' } };
		expect(expressionText(plus(a, b), words)).toBe('a + (−3)');
	});

	test('calls a part by its name', () => {
		const part = plus(a, b);
		const named = new Map([[part, 'sum']]);
		expect(expressionText(times(part, c), { variables, named })).toBe('sum × c');
	});

	test('refuses a variable without a text', () => {
		expect(() => expressionText(variable('d'), { variables })).toThrow('no text for variable: d');
	});

	test('comes to the value of the expression when it is worked out as it is written', () => {
		const leaf = fc.constantFrom(a, b, c, constant(1));
		const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
			tree: fc.oneof(
				{ depthSize: 'small' },
				leaf,
				fc
					.tuple(fc.constantFrom(plus, minus, times), tie('tree'), tie('tree'))
					.map(([operation, left, right]) => operation(left, right))
			)
		}));
		const values = { a: 2, b: 3, c: 5 };
		const words = { variables: { a: '2', b: '3', c: '5' } };
		fc.assert(
			fc.property(tree, (expression) => {
				const text = expressionText(expression, words);
				expect(workedOut(text)).toBe(evaluate(expression, values));
			})
		);
	});
});

describe('the formula with numbers in place of variables', () => {
	const one = simplified(net, { kept: 1, returned: 0, direct: 0 });

	test('is displaced less added for one item that is kept, and the parts stay what they were', () => {
		const named = new Map([
			[displacedPerUnit, 'displaced'],
			[addedPerUnit, 'added']
		]);
		expect(expressionText(one, { variables: {}, named })).toBe('displaced − added');
	});

	test('has the value of the whole formula for these counts', () => {
		const values = { production: 54, displacement: 0.5, service: 0.7, rebound: 0 };
		const handling = { legs: 2, leg: 0.5, refurbishment: 0.05 };
		const whole = { ...values, ...handling, kept: 1, returned: 0, direct: 0 };
		// 54 x 0.5 x 0.7 = 18.9; 2 x 0.5 + 0.05 x 54 = 3.7; 18.9 - 3.7 = 15.2
		expect(evaluate(one, { ...values, ...handling })).toBe(evaluate(net, whole));
		expect(evaluate(one, { ...values, ...handling })).toBeCloseTo(15.2, 12);
	});

	test('drops what multiplies by zero', () => {
		expect(simplified(times(a, b), { b: 0 })).toEqual(constant(0));
		expect(simplified(plus(a, times(b, c)), { c: 0 })).toBe(a);
		expect(simplified(minus(a, b), { a: 3, b: 1 })).toEqual(constant(2));
	});
});

/** The value of a text of numbers, signs and parentheses by the school's rules. */
function workedOut(text: string): number {
	const tokens = text.match(/\d+|[()+−×]/g)!;
	let at = 0;
	const factor = (): number => {
		const token = tokens[at++]!;
		if (token !== '(') return Number(token);
		const value = sum();
		at++;
		return value;
	};
	const product = (): number => {
		let value = factor();
		while (tokens[at] === '×') {
			at++;
			value *= factor();
		}
		return value;
	};
	const sum = (): number => {
		let value = product();
		while (tokens[at] === '+' || tokens[at] === '−') {
			value += tokens[at++] === '+' ? product() : -product();
		}
		return value;
	};
	return sum();
}
