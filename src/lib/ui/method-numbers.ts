import { fromKey, toKey } from '$lib/figures/waterfall-steps';
import { defaultPreset } from '$lib/model/factor-pack';
import { numberId, type OtherMethod, type OwnRef } from '$lib/model/number-id';

/** Gives the name of a number by one of the methods that are compared. */
export type NumberBy = (key: string, of: OwnRef) => string;

/** Numbers by presets, which are set against the default one. */
export const byPreset: NumberBy = (id, of) => by({ kind: 'preset', id }, of);

/** Numbers by presets that are set against another one than the default. */
export function byPresets(than: string): NumberBy {
	return (id, of) => by({ kind: 'presets', id, than }, of);
}

/** Numbers by presets of the bundled pack as they stand, such as of single items. */
export const byPlainPreset: NumberBy = (id, of) => by({ kind: 'plain', id }, of);

/** What one item avoids by the factor library in force. */
export function byLibrary(category: string, operatingModel: string): string {
	return by({ kind: 'library' }, { kind: 'item', category, operatingModel });
}

/** Numbers by one of two packs that are compared. */
export const byPack: NumberBy = (id, of) => by({ kind: 'packed', id }, of);

/** Numbers by scenarios, which are set against the base. */
export const byScenario: NumberBy = (id, of) =>
	by(id === 'base' ? { kind: 'base' } : { kind: 'scenario', id }, of);

function by(method: OtherMethod, of: OwnRef): string {
	return numberId({ kind: 'by', method, of });
}

const net = { kind: 'total', term: 'net' } as const;

/** The number in a row of a figure of methods, and what its column says of it. */
export function methodNumber(number: NumberBy) {
	return (row: string | null, keys: readonly string[] = ['net']): string | undefined => {
		const refs: Readonly<Record<string, OwnRef>> = {
			net,
			change: { kind: 'change', category: null },
			coverage: { kind: 'coverage' }
		};
		const ref = refs[keys[0] ?? ''];
		return row === null || ref === undefined ? undefined : number(row, ref);
	};
}

/** The number of a step from the base to a scenario: a total, or the change of a category. */
export function stepNumber(scenario: string) {
	return (row: string | null, keys?: readonly string[]): string | undefined => {
		if (row === null) return undefined;
		if (keys !== undefined) return byScenario(scenario, { kind: 'change', category: null });
		if (row === fromKey) return byScenario('base', net);
		if (row === toKey) return byScenario(scenario, net);
		return byScenario(scenario, { kind: 'change', category: row });
	};
}

/** The method that another is set against; null for what is set against none. */
export function againstOf(method: OtherMethod): OtherMethod | null {
	switch (method.kind) {
		case 'preset':
			return method.id === defaultPreset ? null : { kind: 'preset', id: defaultPreset };
		case 'presets':
			return { kind: 'preset', id: method.than };
		case 'scenario':
			return { kind: 'base' };
		default:
			return null;
	}
}
