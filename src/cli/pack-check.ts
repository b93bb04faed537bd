import * as m from '../lib/messages/compiled/messages.js';
import { packFindingText } from '../lib/messages/finding-text';
import type { Locale } from '../lib/messages/locale';
import { checkPack } from '../lib/model/check-pack';
import { finding, foundAt, type PackFinding } from '../lib/model/finding';
import type { PackContext } from '../lib/model/pack-context';
import { currentPack } from '../lib/model/read-library';
import { packDescription } from '../lib/model/read-pack';
import { safeCsv } from '../lib/model/safe-csv';
import { exitCodes } from './cli-error';
import { findPack, loadLibrary, loadPackContext, type FoundPack } from './data-folder';
import type { CommandRun } from './run';
import { wrapText } from './wrap-text';
import { writeOutput } from './write-output';

/** `reprise pack check`: whether a pack is whole, in order and as released. */
export async function packCheckCommand(run: CommandRun): Promise<number> {
	const { files, effects, locale, format } = run;
	const pack = await findPack(files[0] ?? currentPack);
	const context = await loadPackContext(await loadLibrary(undefined), effects.today);
	const findings = [...checkPack(pack.id, pack.own, context), ...release(pack, context)];
	const text = {
		json: () => checkJson(pack, findings, run),
		csv: () => checkCsv(findings, locale),
		table: () => checkTable(pack, findings, locale)
	}[format as 'json' | 'csv' | 'table']();
	await writeOutput(run, text);
	const [first] = errorsIn(findings);
	if (first === undefined) return exitCodes.done;
	const named = { pack: pack.id, errors: errorsIn(findings).length };
	const message = m.packs_has_errors(
		{ ...named, text: packFindingText(first, locale) },
		{ locale }
	);
	effects.warn(`reprise: ${message}\n`);
	return exitCodes.input;
}

/** A pack that comes with Reprise and was not released is still being worked on. */
function release({ id, isBundled }: FoundPack, { released }: PackContext): readonly PackFinding[] {
	if (!isBundled || released.some((pack) => pack.id === id)) return [];
	return [foundAt({ file: packDescription, line: 0 }, '', finding('not_released'))];
}

function errorsIn(findings: readonly PackFinding[]): readonly PackFinding[] {
	return findings.filter(({ severity }) => severity === 'error');
}

function checkJson(
	{ id }: FoundPack,
	findings: readonly PackFinding[],
	{ effects, locale }: CommandRun
): string {
	const errors = errorsIn(findings).length;
	const value = {
		schema: 'reprise/pack-check@1',
		pack: id,
		checkedOn: effects.today,
		errors,
		warnings: findings.length - errors,
		findings: findings.map((found) => ({ ...found, message: packFindingText(found, locale) }))
	};
	return `${JSON.stringify(value, null, '\t')}\n`;
}

function checkCsv(findings: readonly PackFinding[], locale: Locale): string {
	return safeCsv(
		['severity', 'code', 'file', 'line', 'column', 'message'],
		findings.map((found) => [
			found.severity,
			found.code,
			found.file,
			found.line,
			found.column,
			packFindingText(found, locale)
		])
	);
}

function checkTable({ id }: FoundPack, findings: readonly PackFinding[], locale: Locale): string {
	const errors = errorsIn(findings).length;
	const counts = { pack: id, errors, warnings: findings.length - errors };
	const lines = findings.map((found) => {
		const word = found.severity === 'error' ? m.packs_error : m.packs_warning;
		return wrapText(`${word({}, { locale })}  ${packFindingText(found, locale)}`, 4, 0);
	});
	return [
		...lines,
		...(lines.length > 0 ? [''] : []),
		m.packs_checked(counts, { locale }),
		''
	].join('\n');
}
