import { itemMethod } from '$lib/claims/own-result';
import { central, resolveFactor } from '$lib/impact';
import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import { defaultPreset } from '$lib/model/factor-pack';
import { sheetId } from '$lib/model/sheet-id';
import { bundledLibrary } from '../../bundled-library';
import { nameOf } from '../../labels';
import { byPlainPreset } from '../../method-numbers';
import { exactly } from './exact-texts';
import { head } from './list-sheets';
import type { SheetMaker } from './sheet';

/**
 * What a preset makes of one item of each category, beside what its source published. A preset of
 * published figures alone is held against the default one.
 */
export const gapSheet: SheetMaker = async ([id = ''], { labels, locale }) => {
	const { pack, categories, operatingModels, sources } = await bundledLibrary();
	const preset = pack.presets.find((one) => one.id === id);
	if (preset === undefined) return null;
	const by = preset.onlyDirect ? defaultPreset : id;
	const method = itemMethod(
		pack,
		pack.presets.find((one) => one.id === by)!
	);
	const rows = categories.flatMap((category) =>
		operatingModels.flatMap((model) => {
			const factor = resolveFactor(method, category, model);
			if (factor === null) return [];
			const of = { kind: 'item', category: category.id, operatingModel: model.id } as const;
			const net = numbered(byPlainPreset(by, of), exactly(central('net', factor, 1, 0), locale));
			const names = [
				nameOf(labels.categories, category.id, locale),
				nameOf(labels.operatingModels, model.id, locale)
			];
			return [[...names, net]];
		})
	);
	const needed = numbered(sheetId('implies', 'smartphone', 'article-phone-25kg'), '25 kg');
	const cited = sources.filter((source) => preset.sourceIds.includes(source.id));
	return {
		title: nameOf(labels.presets, id, locale),
		value: preset.publishedResult ?? '',
		steps: [
			{
				label: m.sheet_assumes({}, { locale }),
				text: labels.presets.get(id)?.description[locale] ?? ''
			},
			...(preset.onlyDirect ? [{ label: m.sheet_needed_share({}, { locale }), text: needed }] : [])
		],
		table: {
			label: m.sheet_items_by({ name: nameOf(labels.presets, by, locale) }, { locale }),
			columns: [
				head(m.factors_head_category({}, { locale })),
				head(m.claims_compare_model({}, { locale })),
				head(m.factors_head_net({}, { locale }), true)
			],
			rows
		},
		sourceIds: cited.map((source) => source.id)
	};
};
