import { checkWords, type WordsCode, type WordsFinding } from '$lib/claims/check-words';
import type { FigureMadeFrom } from '$lib/export/figure/figure-specification';
import { codedText, codedTexts } from '$lib/messages/coded-text';
import * as m from '$lib/messages/compiled/messages.js';
import type { Locale } from '$lib/messages/locale';
import type { FigureEdits } from '$lib/figures';

const reasons = codedTexts([
	['offset', m.studio_check_offset],
	['generic', m.studio_check_generic],
	['label', m.studio_check_label],
	['saved', m.studio_check_saved],
	['whole', m.studio_check_whole],
	['no_period', m.studio_check_no_period],
	['no_range', m.studio_check_no_range],
	['no_scope', m.files_check_no_scope],
	['floor', m.studio_check_floor],
	['tenfold', m.studio_check_tenfold],
	['wan', m.studio_check_wan]
] satisfies readonly (readonly [WordsCode, unknown])[]);

const kinds = { tree: 'trees', household: 'households' } as const;

/** What is doubtful about the publisher's own words, beside the result that the figure is of. */
export function checkFigure(
	{ title = '', subtitle = '', note = '', alt = '', annotations = [] }: FigureEdits,
	{ netAvoidedKgCo2e: net, equivalences, coverage, period }: FigureMadeFrom,
	names: readonly string[]
): readonly WordsFinding[] {
	const equal = equivalences.map(({ kind, value }) => ({
		kind: kinds[kind as keyof typeof kinds],
		value
	}));
	const notes = annotations.map(({ text }) => text);
	return checkWords([title, subtitle, note, ...notes, alt], {
		amounts: [...(net === null ? [] : [{ kind: 'mass' as const, value: net }]), ...equal],
		cautious: net?.cautious ?? null,
		coverage,
		hasPeriod: period !== null,
		names
	});
}

/** A finding with its reason, in words. */
export function findingText({ code, text }: WordsFinding, locale: Locale): string {
	const reason = codedText(reasons, code, {}, locale);
	return m.studio_check_entry({ text, reason }, { locale });
}
