import type { MethodOptions, ReadOptions } from '$lib/assess';
import type { Category } from '$lib/model/category';
import type { FactorOverride } from '$lib/model/factor-override';
import { defaultPreset, type FactorPack } from '$lib/model/factor-pack';
import type { InputFile } from '$lib/model/input-file';

/** How a log is read, without what belongs to one run of it. */
export type ReadChoices = Pick<ReadOptions, 'roles' | 'reading' | 'where' | 'repairs'>;

/** How a log is assessed, without what belongs to one run of it. */
export type MethodChoices = Pick<
	MethodOptions,
	| 'preset'
	| 'scenario'
	| 'displacement'
	| 'overrides'
	| 'region'
	| 'trees'
	| 'households'
	| 'vehicles'
	| 'massEstimate'
>;

/** The method without a scenario: what scenarios are set against. */
export function baseOf(method: MethodChoices): MethodChoices {
	return { ...method, scenario: undefined };
}

/** Source category to category; null leaves it unmapped on purpose. */
export type Mapping = ReadonlyMap<string, string | null>;

/** What a user put in place of the pack, or added to it. */
export interface FactorChanges {
	readonly overrides: readonly FactorOverride[];
	readonly addedCategories: readonly Category[];
	/** A pack of the user's in place of the bundled one, or null. */
	readonly pack: FactorPack | null;
}

/**
 * Everything that decides a result. Requests are never changed but replaced, part by part: which
 * parts are the same objects as before tells how much has to be done again.
 */
export interface Request {
	/** The user's files; empty for the bundled sample. */
	readonly files: readonly InputFile[];
	readonly read: ReadChoices;
	readonly mapping: Mapping;
	/** How items change hands where nothing else says so; null leaves it to platforms and goods. */
	readonly operatingModel: string | null;
	/** Categories of the user's own, which words may mean as well. */
	readonly addedCategories: readonly Category[];
	/** A pack of the user's in place of the bundled one, or null. It may bring categories with it. */
	readonly pack: FactorPack | null;
	readonly method: MethodChoices;
}

/** The bundled sample with the default method: what every page shows before anything is chosen. */
export const sampleRequest: Request = {
	files: [],
	read: {},
	mapping: new Map(),
	operatingModel: null,
	addedCategories: [],
	pack: null,
	method: { preset: 'default', region: 'CN', vehicles: 'set_aside' }
};

/** Whether a request asks for the bundled sample. */
export function isSample(request: Request): boolean {
	return request.files.length === 0;
}

/** Whether what a request asks for is invented, all or in part: it is labelled so. */
export function isSynthetic(request: Request): boolean {
	return isSample(request) || request.files.some(({ synthetic }) => synthetic === true);
}

/**
 * The request with files that were chosen again in place of those it lacks, or null where they are
 * others, by name and size.
 */
export function withMissing(request: Request, chosen: readonly InputFile[]): Request | null {
	const isSame = (one: InputFile, other: InputFile) =>
		one.name === other.name && one.size === other.size;
	const lacking = request.files.filter(({ missing }) => missing === true);
	const isLacking = (file: InputFile) => lacking.some((other) => isSame(file, other));
	if (lacking.length === 0 || !chosen.every(isLacking)) return null;
	const found = (file: InputFile) => chosen.find((other) => isSame(file, other)) ?? file;
	const files = request.files.map((file) => (file.missing === true ? found(file) : file));
	return { ...request, files };
}

/** Whether two requests read the same files in the same way. */
export function isSameLog(
	one: Pick<Request, 'files' | 'read'>,
	other: Pick<Request, 'files' | 'read'>
): boolean {
	return one.files === other.files && one.read === other.read;
}

type WordMeanings = Pick<Request, 'mapping' | 'operatingModel' | 'addedCategories' | 'pack'>;

/** Whether two requests, of the same log, map it in the same way. */
export function isSameMapping<Mapped extends WordMeanings>(one: Mapped, other: Mapped): boolean {
	return (
		one.mapping === other.mapping &&
		one.operatingModel === other.operatingModel &&
		one.addedCategories === other.addedCategories &&
		one.pack === other.pack
	);
}

/** What a request puts in place of the pack, or adds to it. */
export function factorsIn({ method, addedCategories, pack }: Request): FactorChanges {
	return { overrides: method.overrides ?? [], addedCategories, pack };
}

/** The request with other factors, by a preset that its pack has. */
export function withFactors(request: Request, changes: FactorChanges): Request {
	const { overrides, addedCategories, pack } = changes;
	const preset = presetWithin(pack, request.method.preset);
	return { ...request, method: { ...request.method, overrides, preset }, addedCategories, pack };
}

/** The preset, where the pack has it; else the one that every pack has. */
function presetWithin(pack: FactorPack | null, preset: string | undefined): string | undefined {
	return pack === null || pack.presets.some(({ id }) => id === preset) ? preset : defaultPreset;
}
