import { exampleName, examples, workedText } from '$lib/export/method-example';
import { methodContext } from '$lib/export/method-context';
import { swings } from '$lib/export/method-limits';
import { parameterName } from '$lib/export/method-parameters';
import { exactly as pointAt } from '$lib/model/estimate';
import * as m from '$lib/messages/compiled/messages.js';
import { bundledLibrary } from '../../bundled-library';
import { equalsText, exactly } from './exact-texts';
import type { SheetMaker } from './sheet';

/** The first example of the method with one input at its low and at its high end, all others central. */
export const swungSheet: SheetMaker = async ([parameter = ''], { locale }) => {
	const [example] = examples(methodContext(await bundledLibrary(), locale));
	const swing = example && swings(example.factor).find((one) => one.parameter === parameter);
	if (example === undefined || swing === undefined) return null;
	const own = example.factor.parameters[swing.parameter];
	const at = (value: number) => {
		const parameters = { ...example.factor.parameters, [parameter]: pointAt(value) };
		return workedText('net', { ...example.factor, parameters }, locale);
	};
	const apart = `${exactly(swing.atHigh, locale)} − ${exactly(swing.atLow, locale)}`;
	return {
		title: m.derivation_title_part(
			{ part: parameterName(swing.parameter, locale), what: exampleName(example, locale) },
			{ locale }
		),
		value: '',
		steps: [
			{ label: m.appendix_at_low({}, { locale }), text: at(own.low) },
			{ label: m.appendix_at_high({}, { locale }), text: at(own.high) },
			{
				label: m.appendix_swing({}, { locale }),
				text: equalsText(`|${apart}|`, Math.abs(swing.atHigh - swing.atLow), locale)
			}
		],
		table: null,
		sourceIds: []
	};
};
