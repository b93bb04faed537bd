import type { Expression } from './expression';

/** How an expression is written: a text for each variable, and names for parts that have one. */
export interface ExpressionWords {
	readonly variables: Readonly<Record<string, string>>;
	/** Parts written by their name, such as the displaced emissions in the net ones. */
	readonly named?: ReadonlyMap<Expression, string>;
}

type Operator = Extract<Expression, { kind: 'operation' }>['operator'];

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '\u2212', '*': '×' };
const ranks: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2 };

/**
 * The expression in mathematical notation, with no more parentheses than it needs:
 * "P × D × S × (1 − R)". With numbers for its variables it is a sum to be checked by hand. A
 * variable without a text throws.
 */
export function expressionText(expression: Expression, words: ExpressionWords): string {
	const name = words.named?.get(expression);
	if (name !== undefined) return name;
	if (expression.kind === 'constant') return String(expression.value);
	if (expression.kind === 'variable') return variableText(expression.name, words);
	const { operator, terms } = expression;
	const [left, right] = terms.map((term, place) =>
		isEnclosed(term, operator, place, words)
			? `(${expressionText(term, words)})`
			: expressionText(term, words)
	);
	return `${left} ${signs[operator]} ${right}`;
}

function variableText(name: string, { variables }: ExpressionWords): string {
	const text = variables[name];
	if (text === undefined) throw new Error(`no text for variable: ${name}`);
	return text.startsWith(signs['-']) ? `(${text})` : text;
}

/** A part needs parentheses where it binds less than what it stands in; after a minus, where it binds no more. */
function isEnclosed(
	term: Expression,
	operator: Operator,
	place: number,
	{ named }: ExpressionWords
): boolean {
	if (term.kind !== 'operation' || named?.has(term)) return false;
	const [inner, outer] = [ranks[term.operator], ranks[operator]];
	return inner < outer || (operator === '-' && place === 1 && inner === outer);
}
