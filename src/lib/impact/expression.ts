import { literal, name, raw, type Sql } from '../sql';

/**
 * Arithmetic that is written down once and used twice: printed as SQL for the engines, evaluated
 * over arrays of draws for the sampling.
 */
export type Expression =
	| { readonly kind: 'variable'; readonly name: string }
	| { readonly kind: 'constant'; readonly value: number }
	| { readonly kind: 'operation'; readonly operator: Operator; readonly terms: Terms };

type Operator = '+' | '-' | '*';
type Terms = readonly [Expression, Expression];

/** A named quantity, such as a column of the factor rows. */
export function variable(name: string): Expression {
	return { kind: 'variable', name };
}

/** A number that belongs to the formula itself and is not a factor. */
export function constant(value: number): Expression {
	return { kind: 'constant', value };
}

/** The sum of two terms. */
export function plus(...terms: Terms): Expression {
	return { kind: 'operation', operator: '+', terms };
}

/** The first term without the second. */
export function minus(...terms: Terms): Expression {
	return { kind: 'operation', operator: '-', terms };
}

/** The product of two or more terms, multiplied from left to right. */
export function times(first: Expression, ...others: readonly Expression[]): Expression {
	return others.reduce<Expression>(
		(product, term) => ({ kind: 'operation', operator: '*', terms: [product, term] }),
		first
	);
}

/** The expression as SQL over columns named like its variables; `replace` puts another text for some of them. */
export function expressionSql(
	expression: Expression,
	replace: Readonly<Record<string, Sql>> = {}
): Sql {
	if (expression.kind === 'constant') return raw(literal(expression.value));
	if (expression.kind === 'variable') return replace[expression.name] ?? name(expression.name);
	const [left, right] = expression.terms.map((term) => expressionSql(term, replace).text);
	return raw(`(${left} ${expression.operator} ${right})`);
}

/** What a variable stands for while evaluating: one number, or one per draw. */
export type Draws = Float64Array | number;

/**
 * The value of the expression, draw by draw where a variable is drawn. A missing variable throws.
 * What `known` gives for a part of the expression is taken as it is.
 */
export function evaluate(
	expression: Expression,
	variables: Readonly<Record<string, Draws>>,
	known: (part: Expression) => Draws | undefined = () => undefined
): Draws {
	if (expression.kind === 'constant') return expression.value;
	if (expression.kind === 'variable') {
		const value = variables[expression.name];
		if (value === undefined) throw new Error(`no value for variable: ${expression.name}`);
		return value;
	}
	const [left, right] = expression.terms.map(
		(part) => known(part) ?? evaluate(part, variables, known)
	) as [Draws, Draws];
	return combine(expression.operator, left, right);
}

/** The names of the variables that an expression's value depends on. */
export function variablesOf(expression: Expression): ReadonlySet<string> {
	if (expression.kind === 'constant') return new Set();
	if (expression.kind === 'variable') return new Set([expression.name]);
	return new Set(expression.terms.flatMap((term) => [...variablesOf(term)]));
}

function combine(operator: Operator, left: Draws, right: Draws): Draws {
	if (typeof left === 'number') {
		if (typeof right === 'number') return operations[operator](left, right);
		return neutralLeft(operator, left, right) ?? eachRight[operator](left, right);
	}
	if (typeof right !== 'number') return each[operator](left, right);
	return neutralRight(operator, left, right) ?? eachLeft[operator](left, right);
}

const operations: Record<Operator, (left: number, right: number) => number> = {
	'+': (left, right) => left + right,
	'-': (left, right) => left - right,
	'*': (left, right) => left * right
};

/** What adding nothing, multiplying by one or by nothing gives: no draw has to be touched for it. */
function neutralRight(operator: Operator, draws: Float64Array, by: number): Draws | null {
	if (operator === '*') return by === 1 ? draws : by === 0 ? 0 : null;
	return by === 0 ? draws : null;
}

function neutralLeft(operator: Operator, by: number, draws: Float64Array): Draws | null {
	return operator === '-' ? null : neutralRight(operator, draws, by);
}

/** One loop per operation: a call for every draw would take several times as long. */
const each: Record<Operator, (left: Float64Array, right: Float64Array) => Float64Array> = {
	'+': (left, right) => {
		const result = new Float64Array(left.length);
		for (let at = 0; at < result.length; at++) result[at] = left[at]! + right[at]!;
		return result;
	},
	'-': (left, right) => {
		const result = new Float64Array(left.length);
		for (let at = 0; at < result.length; at++) result[at] = left[at]! - right[at]!;
		return result;
	},
	'*': (left, right) => {
		const result = new Float64Array(left.length);
		for (let at = 0; at < result.length; at++) result[at] = left[at]! * right[at]!;
		return result;
	}
};

const eachLeft: Record<Operator, (left: Float64Array, right: number) => Float64Array> = {
	'+': (left, right) => {
		const result = new Float64Array(left.length);
		for (let at = 0; at < result.length; at++) result[at] = left[at]! + right;
		return result;
	},
	'-': (left, right) => eachLeft['+'](left, -right),
	'*': (left, right) => {
		const result = new Float64Array(left.length);
		for (let at = 0; at < result.length; at++) result[at] = left[at]! * right;
		return result;
	}
};

const eachRight: Record<Operator, (left: number, right: Float64Array) => Float64Array> = {
	'+': (left, right) => eachLeft['+'](right, left),
	'-': (left, right) => {
		const result = new Float64Array(right.length);
		for (let at = 0; at < result.length; at++) result[at] = left - right[at]!;
		return result;
	},
	'*': (left, right) => eachLeft['*'](right, left)
};
