import { constant, evaluate, type Expression } from './expression';

/**
 * The expression with numbers in place of some of its variables, and without the terms that these
 * make idle: times one, times zero, plus and minus zero. What holds none of them stays the same
 * object, so that it keeps its name when it is written down.
 */
export function simplified(
	expression: Expression,
	known: Readonly<Record<string, number>>
): Expression {
	if (expression.kind === 'constant') return expression;
	if (expression.kind === 'variable') {
		const value = known[expression.name];
		return value === undefined ? expression : constant(value);
	}
	const [left, right] = expression.terms;
	const terms = [simplified(left, known), simplified(right, known)] as const;
	if (terms[0] === left && terms[1] === right) return expression;
	return withoutIdle({ ...expression, terms });
}

type Operation = Extract<Expression, { kind: 'operation' }>;

function withoutIdle(operation: Operation): Expression {
	const { operator, terms } = operation;
	const [left, right] = terms;
	if (left.kind === 'constant' && right.kind === 'constant') {
		return constant(evaluate(operation, {}) as number);
	}
	if (operator === '*') {
		if (is(left, 0) || is(right, 0)) return constant(0);
		if (is(left, 1)) return right;
		return is(right, 1) ? left : operation;
	}
	if (is(right, 0)) return left;
	return operator === '+' && is(left, 0) ? right : operation;
}

function is(expression: Expression, value: number): boolean {
	return expression.kind === 'constant' && expression.value === value;
}
