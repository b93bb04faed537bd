import { between } from './number-keys';
import {
	movedEffects,
	numberDimensions,
	rowCountNames,
	streamFlows,
	targetNumbers,
	type OtherMethod,
	type OwnRef
} from './number-ref';
import type { NamedKey } from './selection';
import { targetDimensions, targetGrains, targetMeasures, type Target } from './target';

const dayText = /^\d{4}-\d\d-\d\d$/;

/** What a `movedKey` means, or null. */
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

/** What a `movedFromKey` means, or null. */
export function movedFromRef(key: string): OwnRef | null {
	const [name, log, ...category] = key.split(between);
	const effect = movedEffects.find((known) => known === name);
	if (effect === undefined || log === undefined || !/^[0-9a-f]{16}$/.test(log)) return null;
	return {
		...{ kind: 'moved_from', effect, log },
		category: category.length === 0 ? null : category.join(between)
	};
}

/** What a `presetsKey` means, or null. */
export function presetsMethod(key: string): OtherMethod | null {
	const [than, id, ...rest] = key.split(between);
	return than && id && rest.length === 0 ? { kind: 'presets', id, than } : null;
}

/** What `apartKeys` mean, or null. */
export function apartRef({ key }: NamedKey, others: readonly NamedKey[]): OwnRef | null {
	const effect = movedEffects.find((known) => known === key);
	const [before, after, of, ...rest] = others;
	const dimension = numberDimensions.find((known) => known === before?.name);
	if (dimension === 'month') return null;
	if (effect === undefined || dimension === undefined || rest.length > 0) return null;
	const [from, to] = [before, after].map((side) => (side?.name === dimension ? side.key : null));
	const isOfOne = of === undefined || (of.name === 'category' && of.key !== null);
	if (from == null || to == null || !isOfOne) return null;
	return { kind: 'apart', effect, category: of?.key ?? null, dimension, before: from, after: to };
}

/** What a `doubtKey` means, or null. */
export function doubtRef(key: string): OwnRef | null {
	const [, code, at = '0'] = /^([a-z_]+)(?:\.([1-9]\d*))?$/.exec(key) ?? [];
	return code === undefined ? null : { kind: 'doubt', code, at: Number(at) };
}

/** What a `itemKey` means, or null. */
export function itemRef(key: string): OwnRef | null {
	const [category, operatingModel, ...rest] = key.split(between);
	if (!category || !operatingModel || rest.length > 0) return null;
	return { kind: 'item', category, operatingModel };
}

/** What `targetKeys` mean, or null. */
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

/** What `streamKeys` mean, or null. */
export function streamRef({ key }: NamedKey, others: readonly NamedKey[]): OwnRef | null {
	const flow = streamFlows.find((known) => known === key);
	const groups = others.filter(({ name }) => name === 'group');
	const models = others.filter(
		({ name, key: model }) => name === 'operating_model' && model !== null
	);
	const isRead = groups.length + models.length === others.length && models.length < 2;
	if (flow === undefined || !isRead) return null;
	return {
		...{ kind: 'stream', flow },
		groups: groups.map((group) => group.key),
		model: models[0]?.key ?? null
	};
}

/** What a `rowsKey` means, or null. */
export function rowsRef({ name, key }: NamedKey): OwnRef | null {
	const count = rowCountNames.find((known) => name === `rows.${known}`);
	if (count === undefined || (key !== null && !/^\d+$/.test(key))) return null;
	return { kind: 'rows', count, file: key === null ? null : Number(key) };
}
