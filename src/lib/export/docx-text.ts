import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions } from 'docx';
import { runsOf } from '../messages/marked-text';

/** A text as runs: what is marked strong is bold, the 2 of CO₂ is lowered. */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
	return runsOf(text).flatMap(({ strong, pieces }) =>
		pieces.flatMap((piece, index) => {
			const style = strong ? { ...options, bold: true } : options;
			const lowered = new TextRun({ ...style, text: '2', subScript: true });
			return [...(index > 0 ? [lowered] : []), new TextRun({ ...style, text: piece })];
		})
	);
}

/** The name under which a reference can be found in the document. */
export function referenceAnchor(place: number): string {
	return `source-${place}`;
}

/** "[12]", leading to the twelfth reference, after what parts it from the text before. */
export function referenceLink(place: number, before: string): InternalHyperlink {
	const children = [new TextRun({ text: `${before}[${place}]`, color: linkColour })];
	return new InternalHyperlink({ anchor: referenceAnchor(place), children });
}

/** A text that leads to an address. */
export function addressLink(text: string, link: string): ExternalHyperlink {
	return new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

const linkColour = '0f6b58';
