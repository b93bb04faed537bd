import type { OtherMethod, OwnRef } from './number-ref';
import type { NamedKey } from './selection';

/** A number of one kind. */
type OfKind<Kind extends OwnRef['kind']> = Extract<OwnRef, { readonly kind: Kind }>;

/** What stands between the parts of a key. */
export const between = '..';

/** The key of what moved from one period to another: `mix..2024-01-01..2024-01-31..2024-02-01..2024-02-29..sofa`. */
export function movedKey({ effect, category, before, after }: OfKind<'moved'>): string {
	const days = [before.from, before.to, after.from, after.to];
	return [effect, ...days, ...(category === null ? [] : [category])].join(between);
}

/** The key of what moved from another log: `mix..0011223344556677..sofa`. */
export function movedFromKey({ effect, category, log }: OfKind<'moved_from'>): string {
	return [effect, log, ...(category === null ? [] : [category])].join(between);
}

/** The key of a preset and the one that it is set against: `all-low..half-life`, the latter first. */
export function presetsKey({
	id,
	than
}: Extract<OtherMethod, { readonly kind: 'presets' }>): string {
	return [than, id].join(between);
}

/** The parts of the name of what tells two parts apart: `apart=mix&platform=oxfam&platform=vinted&category=sofa`. */
export function apartKeys({
	effect,
	category,
	dimension,
	before,
	after
}: OfKind<'apart'>): readonly NamedKey[] {
	return [
		{ name: 'apart', key: effect },
		{ name: dimension, key: before },
		{ name: dimension, key: after },
		...(category === null ? [] : [{ name: 'category', key: category }])
	];
}

/** The key of a doubt: `missing_months`, or `missing_months.2` for the third of its code. */
export function doubtKey({ code, at }: OfKind<'doubt'>): string {
	return at === 0 ? code : `${code}.${at}`;
}

/** The key of an item: `sofa..c2c_local`. */
export function itemKey({ category, operatingModel }: OfKind<'item'>): string {
	return [category, operatingModel].join(between);
}

/** The parts of the name of a number of a target: `target=net..year..2024-01-01..5000` and `pace=2024-03-31`. */
export function targetKeys({ target, of, day }: OfKind<'target'>): readonly NamedKey[] {
	const { measure, grain, from, part, value } = target;
	const parts = [measure, grain, from, String(value)];
	const own = part === null ? [] : [part.dimension, part.key];
	return [
		{ name: 'target', key: [...parts, ...own].join(between) },
		{ name: of, key: day }
	];
}

/** The parts of the name of a stream: `stream=gain&group=books&operating_model=c2c_local`. */
export function streamKeys({ flow, groups, model }: OfKind<'stream'>): readonly NamedKey[] {
	return [
		{ name: 'stream', key: flow },
		...groups.map((key) => ({ name: 'group', key })),
		...(model === null ? [] : [{ name: 'operating_model', key: model }])
	];
}

/** The name of a count of rows, and its file: `rows.read`, `rows.read=2`. */
export function rowsKey({ count, file }: OfKind<'rows'>): NamedKey {
	return { name: `rows.${count}`, key: file === null ? null : String(file) };
}
