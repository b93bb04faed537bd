import { checkOverride } from '$lib/model/check-override';
import { checkPack } from '$lib/model/check-pack';
import type { Category } from '$lib/model/category';
import type { FactorPack } from '$lib/model/factor-pack';
import type { Finding, PackFinding } from '$lib/model/finding';
import { InputError } from '$lib/model/input-error';
import type { PackContext } from '$lib/model/pack-context';
import { readFactorOverrides, type FactorOverrides } from '$lib/model/read-factor-overrides';
import { packDescription, packFileNames, readPack } from '$lib/model/read-pack';
import { unzipPack } from '$lib/model/zip-pack';
import { utf8Text } from '$lib/model/utf8-text';

/** A file as it was chosen. */
export interface ChosenFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Values of the user's own from a file, with what is doubtful about each. */
export interface ImportedOverrides extends FactorOverrides {
	readonly kind: 'overrides';
	readonly doubts: readonly { readonly category: string; readonly finding: Finding }[];
}

/** A pack from its files; null where an error makes it unusable. */
export interface ImportedPack {
	readonly kind: 'pack';
	readonly id: string;
	readonly pack: FactorPack | null;
	readonly findings: readonly PackFinding[];
}

/** What an import is held against, and what a pack takes its missing tables from. */
export interface ImportContext extends PackContext {
	/** Categories that values may be for: those of the library and those that were added. */
	readonly known: readonly Category[];
	/** The files of the bundled pack, by name. */
	readonly bundled: ReadonlyMap<string, string>;
}

/**
 * Factors from the files that were chosen: a zip file or the files of a pack are a pack, any other
 * table is a list of values in the form of `--factors`. Throws `InputError` where they are neither.
 */
export function importedFactors(
	files: readonly ChosenFile[],
	context: ImportContext
): ImportedOverrides | ImportedPack {
	const [first] = files;
	if (first === undefined) throw new InputError('empty_file', { file: '' });
	if (isZip(first)) return importedPack(withoutEnding(first.name), unzipped(first), context);
	if (files.some(({ name }) => packFileNames.includes(name))) {
		const texts = new Map(files.map((file) => [file.name, utf8Text(file.name, file.bytes)]));
		return importedPack(idWithin(texts), texts, context);
	}
	return importedOverrides(first, context);
}

function importedOverrides(
	file: ChosenFile,
	{ known, evidence }: ImportContext
): ImportedOverrides {
	const read = readFactorOverrides(file.name, utf8Text(file.name, file.bytes), known);
	const doubts = read.overrides.flatMap((override) =>
		checkOverride(override, { evidence })
			.filter(({ code }) => code !== 'source_missing')
			.map((finding) => ({ category: override.category, finding }))
	);
	return { kind: 'overrides', ...read, doubts };
}

function importedPack(
	id: string,
	own: ReadonlyMap<string, string>,
	context: ImportContext
): ImportedPack {
	const findings = checkPack(id, own, context);
	const isUnusable = findings.some(({ severity }) => severity === 'error');
	const whole = new Map([...context.bundled, ...own]);
	const pack = isUnusable ? null : { ...readPack(id, whole), files: whole };
	return { kind: 'pack', id, pack, findings };
}

/** A zip file begins with the letters of its inventor. */
function isZip({ bytes }: ChosenFile): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unzipped({ name, bytes }: ChosenFile): ReadonlyMap<string, string> {
	return unzipPack(name, bytes);
}

function withoutEnding(name: string): string {
	return name.replace(/\.zip$/i, '');
}

/** The id that a pack's description gives it; files that have none are named as such. */
function idWithin(texts: ReadonlyMap<string, string>): string {
	try {
		const described = JSON.parse(texts.get(packDescription) ?? '{}') as { version?: unknown };
		return typeof described.version === 'string' ? described.version : 'own';
	} catch {
		return 'own';
	}
}
