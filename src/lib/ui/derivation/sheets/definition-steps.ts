import type { DefinitionComparison } from '$lib/claims';
import { roundingShare } from '$lib/claims/definitions';
import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import { sheetId } from '$lib/model/sheet-id';
import type { Step } from '../step';
import { exactly } from './exact-texts';

/** A ratio beside each definition, with how far rounding in print may move it. */
export function definitionSteps(
	{ ratio, definitions }: DefinitionComparison,
	locale: Locale
): readonly Step[] {
	const write = (value: number) => exactly(value, locale);
	const own =
		ratio.low === ratio.high ? write(ratio.low) : `${write(ratio.low)} – ${write(ratio.high)}`;
	return definitions.map(({ id, low, high, fits }) => {
		const words = {
			own,
			low: `${write(low)} × ${write(1 - roundingShare)} = ${write(low * (1 - roundingShare))}`,
			high: `${write(high)} × ${write(1 + roundingShare)} = ${write(high * (1 + roundingShare))}`
		};
		const say = fits ? m.sheet_fits : m.sheet_fits_not;
		return {
			label: m.sheet_definition_of({ id }, { locale }),
			text: `${numbered(sheetId('unit', id), exactly(low, locale))}${low === high ? '' : ` – ${write(high)}`}: ${say(words, { locale })}`
		};
	});
}
