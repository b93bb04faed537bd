import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsText, enteredValue, stepOf } from '../../../src/lib/ui/factors/entered-value';

const fields = (low: string, central: string, high: string) => ({ low, central, high });

describe('the fields of a value', () => {
	test('say nothing where all are empty', () => {
		expect(enteredValue(fields('', ' ', ''), null, 'direct')).toEqual({ kind: 'nothing' });
	});

	test('take empty bounds from the central value', () => {
		expect(enteredValue(fields('', '25', ''), null, 'direct')).toEqual({
			kind: 'value',
			value: { low: 25, central: 25, high: 25 }
		});
	});

	test('keep the exact number of a field that is as it was', () => {
		const inForce = { low: 36.1666666666667, central: 54.25, high: 81.375 };
		expect(boundsText(inForce)).toEqual(fields('36.1667', '54.25', '81.375'));
		expect(enteredValue(fields('36.1667', '60', '81.375'), inForce, 'production')).toEqual({
			kind: 'value',
			value: { ...inForce, central: 60 }
		});
	});

	test('give back every value that is left untouched', () => {
		const positive = fc.double({ min: 0, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(positive, positive, positive, (...three) => {
				const [low, central, high] = three.toSorted((a, b) => a - b) as [number, number, number];
				const value = { low, central, high };
				expect(enteredValue(boundsText(value), value, 'production')).toEqual({
					kind: 'value',
					value
				});
			})
		);
	});
});

describe('what cannot be a value is refused with its reason:', () => {
	const codesOf = (entered: ReturnType<typeof enteredValue>) =>
		entered.kind === 'wrong' ? entered.findings.map(({ code }) => code) : [];

	test.each([
		['bounds that do not ascend', fields('5', '4', '6'), 'production', 'out_of_order'],
		['a share above one', fields('0.2', '0.5', '50'), 'displacement', 'share_out_of_range'],
		['a production below zero', fields('-2', '1', '2'), 'production', 'amount_negative'],
		['a word', fields('1', 'many', '2'), 'service', 'not_a_number'],
		['bounds without a central value', fields('1', '', '2'), 'handling', 'cell_missing']
	] as const)('%s', (_, entered, parameter, code) => {
		expect(codesOf(enteredValue(entered, null, parameter))).toEqual([code]);
	});

	test('a net figure below zero is none of them', () => {
		expect(enteredValue(fields('-3', '-1', '2'), null, 'direct').kind).toBe('value');
	});
});

test('one step of the arrow keys is small beside the value', () => {
	const exactly = (central: number) => ({ low: central, central, high: central });
	expect(stepOf(exactly(54.25), 'production')).toBe(1);
	expect(stepOf(exactly(0.36), 'handling')).toBeCloseTo(0.01, 12);
	expect(stepOf(exactly(0.5), 'displacement')).toBe(0.01);
	expect(stepOf(null, 'direct')).toBe(1);
});
