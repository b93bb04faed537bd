import { existsSync } from 'node:fs';
import * as m from '../lib/messages/compiled/messages.js';
import type { Category } from '../lib/model/category';
import type { EvidencePoint } from '../lib/model/evidence-point';
import type { Library } from '../lib/model/library';
import { packValues } from '../lib/model/pack-values';
import { currentPack } from '../lib/model/read-library';
import { isAsReleased, type ReleasedPack } from '../lib/model/released-pack';
import { safeCsv } from '../lib/model/safe-csv';
import { categoryValues } from './category-values';
import { CliError, exitCodes } from './cli-error';
import { isBundledPack, loadLibrary, loadPackContext } from './data-folder';
import { packCategoryTable } from './pack-category-table';
import { packOverview, type PackOverview } from './pack-overview';
import { packOverviewTable } from './pack-overview-table';
import type { CommandRun } from './run';
import { valueCells, valueColumns } from './value-text';
import { writeOutput } from './write-output';

/** `reprise pack show`: what a pack holds, or what it says of one category and on what evidence. */
export async function packShowCommand(run: CommandRun): Promise<number> {
	const { pack, category } = argumentsOf(run.files);
	const library = await loadLibrary(pack);
	const { evidence, released } = await loadPackContext(library, run.effects.today);
	const text =
		category === undefined
			? wholePack(run, library, released)
			: oneCategory(run, library, evidence, category);
	await writeOutput(run, text);
	return exitCodes.done;
}

/** A single argument names a pack where there is one of that name, else a category. */
function argumentsOf([first, second]: readonly string[]) {
	if (first === undefined || second !== undefined) return { pack: first, category: second };
	const isPack = isBundledPack(first) || existsSync(first);
	return isPack ? { pack: first, category: undefined } : { pack: currentPack, category: first };
}

function wholePack(
	{ format, locale }: CommandRun,
	{ pack, categories }: Library,
	released: readonly ReleasedPack[]
): string {
	if (format === 'csv') return safeCsv(valueColumns, packValues(pack).map(valueCells));
	const overview: PackOverview = packOverview(pack, categories, isAsReleased(pack, released));
	return format === 'json' ? json(overview) : packOverviewTable(overview, locale);
}

function oneCategory(
	{ format, locale }: CommandRun,
	library: Library,
	evidence: readonly EvidencePoint[],
	word: string
): string {
	const { pack, sources } = library;
	const category = categoryNamed(library, word);
	if (category === undefined) {
		const named = { pack: pack.id, category: word };
		throw new CliError(m.packs_no_category(named, { locale }), exitCodes.input);
	}
	const values = categoryValues(pack, category);
	const points = evidence.filter((point) => point.category === category.id);
	if (format === 'table') return packCategoryTable({ library, category, values, points }, locale);
	if (format === 'csv') {
		return safeCsv(valueColumns, [...values.map(valueCells), ...points.map(pointCells)]);
	}
	const ids = [...values.flatMap(({ sourceIds }) => sourceIds), ...points.map((p) => p.sourceId)];
	return json({
		schema: 'reprise/pack-category@1',
		pack: { id: pack.id, sha256: pack.sha256 },
		category,
		values,
		evidence: points,
		sources: sources.filter(({ id }) => ids.includes(id))
	});
}

/** A category by id, or by its name in either language. */
function categoryNamed({ categories }: Library, word: string): Category | undefined {
	const same = (name: string) => name.toLowerCase() === word.trim().toLowerCase();
	return (
		categories.find(({ id }) => same(id)) ??
		categories.find(({ nameEn, nameZh }) => same(nameEn) || same(nameZh))
	);
}

/** A point of evidence in the columns of values: one figure, which is its own centre. */
function pointCells(point: EvidencePoint): readonly (string | number | null)[] {
	return [
		'evidence',
		point.category,
		null,
		point.kgCo2ePerItem,
		null,
		'kg CO2e/item',
		point.use,
		point.scope,
		point.geography,
		point.year,
		null,
		null,
		point.sourceId,
		point.licence,
		null,
		point.note
	];
}

function json(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
