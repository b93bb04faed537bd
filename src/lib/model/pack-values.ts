import type { Estimate } from './estimate';
import { unitOf, type FactorOverride } from './factor-override';
import type { Factor, FactorPack, Grade, Preset, PresetValue, Provenance } from './factor-pack';
import type { PackTable } from './pack-shapes';

/** One value of a pack, whichever table it stands in. */
export interface PackValue extends Provenance {
	readonly table: PackTable;
	/** What it is the value of, by the cells that name it: `smartphone`, `light parcel`. */
	readonly key: string;
	/** Null for a setting of a preset that names no point of its own. */
	readonly value: Estimate | null;
	/** How the value is meant: the setting of a preset, or whether a leg is an amount or a distance. */
	readonly meaning: string | null;
	readonly unit: string | null;
	readonly grade: Grade | null;
	readonly sourceIds: readonly string[];
}

/** Every value of a pack, in the order of its tables. */
export function packValues(pack: FactorPack): readonly PackValue[] {
	return [
		...[...pack.production].map(([id, factor]) => ofFactor('production.csv', id, factor)),
		...[...pack.materials].map(([id, factor]) => ofFactor('materials.csv', id, factor)),
		...pack.parameters.map((factor) => {
			const { kind, id } = factor.subject;
			return ofFactor('parameters.csv', `${factor.parameter} ${kind} ${id}`, factor);
		}),
		...pack.handling.map((factor) => {
			const key = `${factor.sizeClass} ${factor.leg}`;
			return { ...ofFactor('handling.csv', key, factor), meaning: factor.basis };
		}),
		...pack.presets.flatMap((preset) => preset.values.map((value) => ofSetting(preset, value))),
		...pack.overrides.map(ofOverride)
	];
}

/** What a value has where nobody said more about it. */
const nothingSaid: Provenance & { readonly meaning: null; readonly grade: null } = {
	meaning: null,
	grade: null,
	scope: null,
	geography: null,
	year: null,
	gwpBasis: null,
	licence: null,
	reviewBy: null,
	note: null
};

function ofFactor(table: PackTable, key: string, factor: Factor): PackValue {
	return {
		table,
		key,
		value: { low: factor.low, central: factor.central, high: factor.high },
		meaning: null,
		unit: factor.unit,
		grade: factor.grade,
		sourceIds: factor.sourceIds,
		scope: factor.scope,
		geography: factor.geography,
		year: factor.year,
		gwpBasis: factor.gwpBasis,
		licence: factor.licence,
		reviewBy: factor.reviewBy,
		note: factor.note
	};
}

function ofSetting({ id }: Preset, setting: PresetValue): PackValue {
	const { parameter, subject, value } = setting;
	return {
		...nothingSaid,
		table: 'preset-values.csv',
		key: `${id} ${parameter} ${subject.kind} ${subject.id}`,
		value: value === null ? null : { low: value, central: value, high: value },
		meaning: setting.setting,
		unit: unitOf(parameter),
		sourceIds: setting.sourceIds,
		note: setting.note
	};
}

function ofOverride({ category, parameter, value, source }: FactorOverride): PackValue {
	return {
		...nothingSaid,
		table: 'overrides.csv',
		key: `${category} ${parameter}`,
		value,
		unit: unitOf(parameter),
		sourceIds: source === '' ? [] : [source]
	};
}

/** Values whose date of review is before a day, `YYYY-MM-DD`. */
export function overdueValues<Value extends Pick<Provenance, 'reviewBy'>>(
	values: readonly Value[],
	today: string
): readonly Value[] {
	return values.filter(({ reviewBy }) => reviewBy !== null && reviewBy < today);
}
