import { defaultPreset } from '$lib/model/factor-pack';
import { numberId, type OwnRef } from '$lib/model/number-id';
import { changeNumber, isMoved, type ChangeNumber } from '../change/change-number';
import { onlyKeys, selectedRef } from '../in-view/selected-ids';
import { byPreset, byPresets } from '../method-numbers';
import { sidesOf } from './drawn-sides';
import type { Side } from './figure-choice';
import type { FigureSubject } from './figure-subject';

/** Gives the name of a number of two sides, whole or of one category. */
export type SideNumber = (number: ChangeNumber, category?: string) => string | undefined;

type Part = Extract<Side, { readonly kind: 'part' }>;
type Preset = Extract<Side, { readonly kind: 'preset' }>;

/** The names of the numbers of the sides that are drawn; undefined where a log lacks them. */
export function sideNumbers(
	subject: Pick<FigureSubject, 'facts' | 'choice'>
): SideNumber | undefined {
	const sides = sidesOf(subject);
	if (sides === null) return undefined;
	const { before, after } = sides;
	if (before.kind === 'period' && after.kind === 'period') {
		const compared = { kind: 'periods', before: before.days, after: after.days } as const;
		return (number, category) => changeNumber(compared, number, category);
	}
	if (before.kind === 'part' && after.kind === 'part') return ofParts(before, after);
	return before.kind === 'preset' && after.kind === 'preset' ? ofPresets(before, after) : undefined;
}

/** Two parts, and what tells them apart. */
function ofParts(before: Part, after: Part): SideNumber {
	const { dimension } = before;
	return (number, category) => {
		if (number === 'before') return numberId(partRef(before, category));
		if (number === 'after') return numberId(partRef(after, category));
		// Under one method parts differ in nothing but what was traded.
		if (!isMoved(number)) return undefined;
		const sides = { dimension, before: before.key, after: after.key };
		return numberId({ kind: 'apart', effect: number, category: category ?? null, ...sides });
	};
}

function partRef({ dimension, key }: Part, category: string | undefined): OwnRef {
	return category === undefined
		? { kind: 'part', dimension, key }
		: selectedRef({ where: [onlyKeys(dimension, [key]), onlyKeys('category', [category])] });
}

/** Two presets, and what the numbers change by from one to the other. */
function ofPresets(before: Preset, after: Preset): SideNumber {
	return (number, category) => {
		const own: OwnRef =
			category === undefined
				? { kind: 'total', term: 'net' }
				: { kind: 'part', dimension: 'category', key: category };
		if (number === 'before') return byPreset(before.id, own);
		if (number === 'after') return byPreset(after.id, own);
		const change = { kind: 'change', category: category ?? null } as const;
		return before.id === defaultPreset
			? byPreset(after.id, change)
			: byPresets(before.id)(after.id, change);
	};
}
