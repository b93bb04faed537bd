import { terms } from '../impact';
import { expressionSql, type Expression } from '../impact/expression';
import { expressionText } from '../impact/expression-text';
import { simplified } from '../impact/simplified';
import * as m from '../messages/compiled/messages.js';
import type { Locale } from '../messages/locale';
import type { DocumentSection, FormulaLine } from './document-tree';
import type { MethodContext, Said } from './method-context';

/** The sign and the meaning of each variable of the formula, in the order in which they are read. */
const symbols: readonly (readonly [variable: string, sign: string, meaning: Said])[] = [
	['production', 'P', m.method_term_p],
	['displacement', 'D', m.method_term_d],
	['service', 'S', m.method_term_s],
	['rebound', 'R', m.method_term_r],
	['legs', 'n', m.appendix_term_legs],
	['leg', 'L', m.appendix_term_leg],
	['refurbishment', 'F', m.appendix_term_refurbishment]
];

/** Variables that belong to a row of counts. */
const countSymbols: readonly (readonly [variable: string, sign: string, meaning: Said])[] = [
	['kept', 'K', m.appendix_term_kept],
	['returned', 'B', m.appendix_term_returned],
	['direct', 'Q', m.appendix_term_direct]
];

/** Signs by variable. */
export const signs: Readonly<Record<string, string>> = Object.fromEntries(
	[...symbols, ...countSymbols].map(([variable, sign]) => [variable, sign])
);

/** One item that is kept, with factors of its own: what the formula comes to for it. */
const oneItem = { kept: 1, returned: 0, direct: 0 };

/** The formula for one item, from the one that counts rows: the same tree with one item in it. */
export const perItem = {
	displaced: simplified(terms.displaced, oneItem),
	added: simplified(terms.added, oneItem),
	net: simplified(terms.net, oneItem)
} as const;

/** How the terms are called. */
export function termNames(locale: Locale) {
	return {
		displaced: m.appendix_displaced({}, { locale }),
		added: m.appendix_added({}, { locale }),
		direct: m.appendix_direct({}, { locale }),
		net: m.appendix_net({}, { locale })
	};
}

/** The formula: printed from the expressions that give the numbers, for an item and for a row of counts. */
export function formulaSection({ locale }: MethodContext): DocumentSection {
	const say = (message: Said) => message({}, { locale });
	const entries = (list: typeof symbols) =>
		list.map(([, sign, meaning]) => ({ term: sign, text: say(meaning) }));
	return {
		id: 'formula',
		title: say(m.method_formula_title),
		blocks: [
			{ kind: 'paragraph', text: say(m.method_formula_lead) },
			{ kind: 'formula', lines: itemLines(locale) },
			{ kind: 'terms', entries: entries(symbols) },
			{ kind: 'heading', text: say(m.appendix_counts_title) },
			{ kind: 'paragraph', text: say(m.appendix_counts_lead) },
			{ kind: 'formula', lines: countLines(locale) },
			{ kind: 'terms', entries: entries(countSymbols) },
			{
				kind: 'code',
				label: say(m.appendix_sql_label),
				text: expressionSql(terms.net).text,
				fold: say(m.appendix_sql_open)
			},
			{ kind: 'heading', text: say(m.method_rules_title) },
			{ kind: 'list', items: rules.map(say) }
		]
	};
}

const rules: readonly Said[] = [
	m.method_rule_missing,
	m.appendix_rule_negative,
	m.method_rule_returns,
	m.method_rule_vehicles,
	m.method_rule_direct,
	m.method_rule_mass
];

function itemLines(locale: Locale): FormulaLine[] {
	const names = termNames(locale);
	const named = new Map([
		[perItem.displaced, names.displaced],
		[perItem.added, names.added]
	]);
	return [
		{ text: line(names.displaced, perItem.displaced) },
		{ text: line(names.added, perItem.added) },
		{ text: line(names.net, perItem.net, named), main: true }
	];
}

function countLines(locale: Locale): FormulaLine[] {
	const names = termNames(locale);
	const named = new Map<Expression, string>([
		[terms.displaced, names.displaced],
		[terms.added, names.added],
		[terms.direct, names.direct]
	]);
	return [
		{ text: line(names.displaced, terms.displaced) },
		{ text: line(names.added, terms.added) },
		{ text: line(names.direct, terms.direct) },
		{ text: line(names.net, terms.net, named), main: true }
	];
}

function line(
	name: string,
	expression: Expression,
	named: ReadonlyMap<Expression, string> = new Map()
): string {
	return `${name} = ${expressionText(expression, { variables: signs, named })}`;
}
