import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import { sheetId } from '$lib/model/sheet-id';
import { bundledClaims } from '../../bundled-claims';
import { claimImplies, type ClaimImplies } from '../../factors/claim-implies';
import { factorRow, type FactorValues } from '../../factors/factor-row';
import type { Step } from '../step';
import { equalsText, exactly } from './exact-texts';
import type { SheetMaker } from './sheet';

/** What a published figure per item needs of our own values, worked out. */
export const impliesSheet: SheetMaker = async ([id = '', claimId = ''], context) => {
	const { live, choices, locale } = context;
	const { library, facts } = live;
	const category = [...library.categories, ...facts.addedCategories].find((one) => one.id === id);
	const claim = (await bundledClaims()).find((one) => one.id === claimId);
	if (category === undefined || claim === undefined) return null;
	const own = (choices.overrides ?? []).filter((one) => one.category === id);
	const { values } = factorRow(library, category, own).row;
	const implied = claimImplies(claim, values);
	if (implied === null) return null;
	return {
		title: locale === 'zh' ? claim.statementZh : claim.statementEn,
		value: '',
		steps: impliedSteps(implied, values, id, locale),
		table: null,
		sourceIds: claim.sourceIds
	};
};

function impliedSteps(
	{ claim, kgPerItem, of, displacementTimesService: share, productionKg }: ClaimImplies,
	values: FactorValues,
	category: string,
	locale: Locale
): readonly Step[] {
	const named = (parameter: keyof FactorValues) =>
		numbered(
			sheetId('factor', category, parameter),
			exactly(values[parameter]?.central ?? 0, locale)
		);
	const claimed = numbered(sheetId('audit', claim.id), exactly(kgPerItem, locale));
	const displaced = claim.basis === 'gross' ? claimed : `(${claimed} + ${named('handling')})`;
	const kept = `(1 − ${named('rebound')})`;
	const [d, s] = [values.displacement?.central ?? 0, values.service?.central ?? 0];
	const said = { label: m.sheet_claimed({}, { locale }), text: claimed };
	if (of === 'new_item') return [said];
	const ownShare = equalsText(`${named('displacement')} × ${named('service')}`, d * s, locale);
	return [
		said,
		{ label: m.sheet_own_share({}, { locale }), text: ownShare },
		...(share === null
			? []
			: [
					{
						label: m.sheet_needed_share({}, { locale }),
						text: equalsText(`${displaced} ÷ (${named('production')} × ${kept})`, share, locale)
					}
				]),
		...(productionKg === null
			? []
			: [
					{
						label: m.sheet_needed_production({}, { locale }),
						text: equalsText(
							`${displaced} ÷ (${named('displacement')} × ${named('service')} × ${kept})`,
							productionKg,
							locale
						)
					}
				])
	];
}
