import type pptxgen from 'pptxgenjs';
import { runsOf } from '../../messages/marked-text';
import { writableText } from '../writable-text';

/** Text as runs of a slide: what is strong is bold, the 2 of CO₂ is lowered. */
export function slideRuns(
	text: string,
	options: pptxgen.TextPropsOptions = {}
): pptxgen.TextProps[] {
	return runsOf(writableText(text)).flatMap(({ strong, pieces }) =>
		pieces.flatMap((piece, index) => {
			const style = strong ? { ...options, bold: true } : options;
			const lowered = { text: '2', options: { ...style, subscript: true } };
			const own = piece === '' ? [] : [{ text: piece, options: style }];
			return index > 0 ? [lowered, ...own] : own;
		})
	);
}

/** Several texts, a paragraph each. */
export function slideParagraphs(
	texts: readonly string[],
	options: pptxgen.TextPropsOptions
): pptxgen.TextProps[] {
	return texts.flatMap((text) => {
		const runs = slideRuns(text, options);
		return runs.map((run, index) =>
			index < runs.length - 1 ? run : { ...run, options: { ...run.options, breakLine: true } }
		);
	});
}

/** Text without marks, for names, notes and alternative texts. */
export function slidePlain(text: string): string {
	return runsOf(writableText(text))
		.map(({ pieces }) => pieces.join('₂'))
		.join('');
}
