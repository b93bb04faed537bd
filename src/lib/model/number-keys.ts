import { movedEffects, rowCountNames, targetNumbers, type OwnRef } from './number-ref';
import type { NamedKey } from './selection';
import { targetDimensions, targetGrains, targetMeasures, type Target } from './target';

/** A number of one kind. */
type OfKind<Kind extends OwnRef['kind']> = Extract<OwnRef, { readonly kind: Kind }>;

const between = '..';
const dayText = /^\d{4}-\d\d-\d\d$/;

/** The key of what moved from one period to another: `mix..2024-01-01..2024-01-31..2024-02-01..2024-02-29..sofa`. */
export function movedKey({ effect, category, before, after }: OfKind<'moved'>): string {
	const days = [before.from, before.to, after.from, after.to];
	return [effect, ...days, ...(category === null ? [] : [category])].join(between);
}

/** What such a key means, or null. */
export function movedRef(key: string): OwnRef | null {
	const [name, from, to, afterFrom, afterTo, ...category] = key.split(between);
	const effect = movedEffects.find((known) => known === name);
	const days = [from, to, afterFrom, afterTo].filter(
		(day) => day !== undefined && dayText.test(day)
	) as string[];
	if (effect === undefined || days.length < 4) return null;
	return {
		...{ kind: 'moved', effect },
		category: category.length === 0 ? null : category.join(between),
		before: { from: days[0]!, to: days[1]! },
		after: { from: days[2]!, to: days[3]! }
	};
}

/** The key of a doubt: `missing_months`, or `missing_months.2` for the third of its code. */
export function doubtKey({ code, at }: OfKind<'doubt'>): string {
	return at === 0 ? code : `${code}.${at}`;
}

/** What such a key means, or null. */
export function doubtRef(key: string): OwnRef | null {
	const [, code, at = '0'] = /^([a-z_]+)(?:\.([1-9]\d*))?$/.exec(key) ?? [];
	return code === undefined ? null : { kind: 'doubt', code, at: Number(at) };
}

/** The key of an item: `sofa..c2c_local`. */
export function itemKey({ category, operatingModel }: OfKind<'item'>): string {
	return [category, operatingModel].join(between);
}

/** What such a key means, or null. */
export function itemRef(key: string): OwnRef | null {
	const [category, operatingModel, ...rest] = key.split(between);
	if (!category || !operatingModel || rest.length > 0) return null;
	return { kind: 'item', category, operatingModel };
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

/** What such parts mean, or null. */
export function targetRef({ key }: NamedKey, others: readonly NamedKey[]): OwnRef | null {
	const target = key === null ? null : targetOf(key);
	const [asked, ...rest] = others;
	const of = targetNumbers.find((known) => known === asked?.name);
	if (target === null || of === undefined || rest.length > 0) return null;
	const day = asked!.key;
	const isOfDay = of === 'pace' || of === 'forecast';
	if (isOfDay ? day === null || !dayText.test(day) : day !== null) return null;
	return { kind: 'target', target, of, day };
}

function targetOf(key: string): Target | null {
	const [measureName, grainName, from, amount, dimensionName, ...rest] = key.split(between);
	const measure = targetMeasures.find((known) => known === measureName);
	const grain = targetGrains.find((known) => known === grainName);
	const dimension = targetDimensions.find((known) => known === dimensionName);
	const value = Number(amount);
	const isPart = dimensionName === undefined || (dimension !== undefined && rest.length > 0);
	if (measure === undefined || grain === undefined || !isPart) return null;
	if (from === undefined || !dayText.test(from) || !(value > 0)) return null;
	const part = dimension === undefined ? null : { dimension, key: rest.join(between) };
	return { measure, grain, from, part, value };
}

/** The name of a count of rows, and its file: `rows.read`, `rows.read=2`. */
export function rowsKey({ count, file }: OfKind<'rows'>): NamedKey {
	return { name: `rows.${count}`, key: file === null ? null : String(file) };
}

/** What such a name means, or null. */
export function rowsRef({ name, key }: NamedKey): OwnRef | null {
	const count = rowCountNames.find((known) => name === `rows.${known}`);
	if (count === undefined || (key !== null && !/^\d+$/.test(key))) return null;
	return { kind: 'rows', count, file: key === null ? null : Number(key) };
}
