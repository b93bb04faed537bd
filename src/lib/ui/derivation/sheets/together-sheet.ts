import { methodContext } from '$lib/export/method-context';
import { exampleName, examples, rangesOf, type Example } from '$lib/export/method-example';
import { defaultDraws, DrawStore, solveSamplerJob, type PercentileBracket } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { formatCount } from '$lib/messages/format';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import type { Estimate } from '$lib/model/estimate';
import { defaultPreset } from '$lib/model/factor-pack';
import { bundledLibrary } from '../../bundled-library';
import { byPlainPreset } from '../../method-numbers';
import { percentileText } from '../percentile-text';
import type { Step } from '../step';
import { equalsText, exactly, termsText } from './exact-texts';
import type { SheetMaker } from './sheet';

/** The examples of the method taken together: their columns added, or sampled within each draw. */
export const togetherSheet: SheetMaker = async ([how = ''], { live, locale }) => {
	const library = await bundledLibrary();
	const context = methodContext(library, locale);
	const items = examples(context);
	const factors = items.map(({ factor }) => factor);
	const single = rangesOf(factors, context);
	const names = items.map((item) => exampleName(item, locale)).join(' + ');
	const onward = items.map((item) => itemStep(item, locale));
	const rest = { value: '', table: null, sourceIds: [] };
	if (how === 'added') {
		const steps = bounds.map((bound) => addedStep(single, bound, locale));
		const title = `${m.appendix_columns_added({}, { locale })}: ${names}`;
		return { ...rest, title, steps: [...steps, ...onward] };
	}
	if (how !== 'sampled') return null;
	const holdings = factors.map((_, factor) => ({ factor, kept: 1, returned: 0 }));
	const job = { factors, parts: [{ term: 'net' as const, holdings }] };
	const store = new DrawStore(library.pack.seed, defaultDraws);
	const { low, high } = solveSamplerJob('percentile', job, live.facts.tally, store)[0]!;
	const steps = [
		percentileStep(low, m.derivation_percentile_low({}, { locale }), locale),
		addedStep(single, 'central', locale),
		percentileStep(high, m.derivation_percentile_high({}, { locale }), locale)
	];
	return {
		...rest,
		title: `${m.appendix_sampled_together({}, { locale })}: ${names}`,
		steps: [...steps, ...onward],
		table: uniformsTable([low, high], locale)
	};
};

const bounds = ['low', 'central', 'high'] as const;
const boundNames = {
	low: m.derivation_low,
	central: m.derivation_central,
	high: m.derivation_high
};

function addedStep(
	single: readonly Estimate[],
	bound: (typeof bounds)[number],
	locale: Locale
): Step {
	const values = single.map((each) => each[bound]);
	const total = values.reduce((sum, value) => sum + value, 0);
	const text = equalsText(termsText(values, ' + ', locale), total, locale);
	return { label: boundNames[bound]({}, { locale }), text };
}

/** One of the examples alone, with its own derivation. */
function itemStep(item: Example, locale: Locale): Step {
	const of = { category: item.category.id, operatingModel: item.model.id };
	const id = byPlainPreset(defaultPreset, { kind: 'item', ...of });
	const text = numbered(id, m.sheet_one_item({}, { locale }));
	return { label: exampleName(item, locale), text };
}

function percentileStep(bracket: PercentileBracket, percentile: string, locale: Locale): Step {
	const write = (value: number) => exactly(value, locale);
	const words = { percentile, draws: defaultDraws, amount: write, weight: write };
	return { label: percentile, text: percentileText(bracket, words, locale) };
}

/** The uniforms of the draws that the ends lie between: with them each draw can be done again. */
function uniformsTable(brackets: readonly PercentileBracket[], locale: Locale) {
	const draws = brackets.flatMap(({ below, above }) => [below, above]);
	const names = Object.keys(draws[0]!.uniforms);
	return {
		label: m.derivation_uniforms_lead({}, { locale }),
		columns: [
			{ label: m.derivation_uniform({}, { locale }), numeric: false },
			...draws.map(({ draw }) => ({
				label: m.derivation_draw({ draw: formatCount(draw, locale) }, { locale }),
				numeric: true
			}))
		],
		rows: names.map((name) => [
			name,
			...draws.map(({ uniforms }) => exactly(uniforms[name] ?? 0, locale))
		])
	};
}
