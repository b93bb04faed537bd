import type { AuditContext, ClaimAudit, Finding, Implied, OwnResult } from '$lib/claims';
import { perUserElsewhere } from '$lib/claims/find-wan';
import * as m from '$lib/messages/compiled/messages.js';
import { numbered } from '$lib/messages/marked-text';
import type { Locale } from '$lib/messages/locale';
import type { Claim } from '$lib/model/claim';
import { sheetId } from '$lib/model/sheet-id';
import { resultText } from '../../quantity-text';
import type { Step } from '../step';
import { definitionSteps } from './definition-steps';
import { equalsText, exactly, termsText } from './exact-texts';
import { shareSteps } from './claim-share-steps';

/** Everything that the findings of a claim's audit rest on, worked out with all digits. */
export function auditSteps(
	claim: Claim,
	audit: ClaimAudit,
	context: AuditContext,
	locale: Locale
): readonly Step[] {
	return [
		...audit.implied.map((implied) => impliedStep(implied, locale)),
		...rangeSteps(audit, locale),
		...shareSteps(claim, audit.own, context, locale),
		...audit.findings.flatMap((finding) => findingSteps(finding, claim, context, locale)),
		...audit.definitions.flatMap((comparison) => definitionSteps(comparison, locale))
	];
}

function impliedStep({ unit, numerator, denominator, result }: Implied, locale: Locale): Step {
	const terms = `${exactly(numerator.value, locale)} ÷ ${exactly(denominator.value, locale)}`;
	return { label: resultText(unit, result, locale), text: equalsText(terms, result, locale) };
}

/** Our range for the goods: from the smallest low to the largest high of the ways they change hands. */
function rangeSteps({ own, kgPerItem }: ClaimAudit, locale: Locale): readonly Step[] {
	if (own.length === 0 || kgPerItem === null) return [];
	const ends = (bound: 'low' | 'high') => own.map(({ netKgCo2e }: OwnResult) => netKgCo2e[bound]);
	const [lows, highs] = [ends('low'), ends('high')];
	const smallest = m.sheet_smallest({ values: termsText(lows, '; ', locale) }, { locale });
	const largest = m.sheet_largest({ values: termsText(highs, '; ', locale) }, { locale });
	return [
		{
			label: m.sheet_own_low({}, { locale }),
			text: equalsText(smallest, Math.min(...lows), locale)
		},
		{
			label: m.sheet_own_high({}, { locale }),
			text: equalsText(largest, Math.max(...highs), locale)
		}
	];
}

/** What a finding states that nothing else shows. */
function findingSteps(
	{ code, parameters }: Finding,
	claim: Claim,
	context: AuditContext,
	locale: Locale
): readonly Step[] {
	const number = (name: string) => Number(parameters[name]);
	const write = (value: number) => exactly(value, locale);
	switch (code) {
		case 'adds_up':
		case 'does_not_add_up': {
			const terms = `${write(claim.items!)} × ${write(claim.kgCo2ePerItem!)}`;
			return [step(m.sheet_sum, equalsText(terms, number('kg'), locale), locale)];
		}
		case 'off_by_factor': {
			const before = number('kg') / number('factor');
			const [sign, from] = isNear(before, claim)
				? ['×', before]
				: ['÷', number('kg') * number('factor')];
			const terms = `${write(Number(from))} ${sign} ${write(number('factor'))}`;
			return [step(m.sheet_slipped, equalsText(terms, number('kg'), locale), locale)];
		}
		case 'misprint': {
			const terms = `${write(number('printed'))} ÷ ${write(number('quantity'))}`;
			return [step(m.sheet_misprint, equalsText(terms, number('factor'), locale), locale)];
		}
		case 'wan_slip': {
			const id = sheetId('audit', String(parameters['claim']));
			const other = numbered(id, write(number('kg')));
			const terms = `${write(number('kg') / number('times'))} × ${write(number('times'))}`;
			return [step(m.sheet_wan, equalsText(terms, other, locale), locale)];
		}
		case 'wan_ratio':
			return parameters['unit'] === 'kg_per_user' ? perUserSteps(context, locale) : [];
		default:
			return [];
	}
}

function isNear(kg: number, claim: Claim): boolean {
	const own = claim.kgCo2ePerItem ?? (claim.kgCo2eTotal ?? 0) / (claim.items ?? 1);
	return Math.abs(kg / own - 1) < 1e-9;
}

function perUserSteps({ claims }: AuditContext, locale: Locale): readonly Step[] {
	return perUserElsewhere(claims).map(({ claim, kgPerUser }) => {
		const terms = `${exactly(claim.kgCo2eTotal!, locale)} ÷ ${exactly(claim.users!, locale)}`;
		const result = numbered(sheetId('audit', claim.id), exactly(kgPerUser, locale));
		return {
			label: m.sheet_per_user({ claim: claim.id }, { locale }),
			text: equalsText(terms, result, locale)
		};
	});
}

function step(label: typeof m.sheet_sum, text: string, locale: Locale): Step {
	return { label: label({}, { locale }), text };
}
