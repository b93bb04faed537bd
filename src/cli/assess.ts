import { writeFile } from 'node:fs/promises';
import type { Assessment, AssessedReject } from '../lib/model/assessment';
import { rejectText } from '../lib/messages/reject-text';
import { safeCsv } from '../lib/model/safe-csv';
import { assessFiles } from './assess-files';
import { assessmentTable } from './assessment-table';
import { textOption } from './options';
import type { CommandRun } from './run';
import { writeOutput } from './write-output';

/** `reprise assess`: the whole flow on a trade log. */
export async function assessCommand(run: CommandRun): Promise<number> {
	const { result, log, library } = await assessFiles(run);
	const { assessment } = result;
	const text = {
		json: () => `${JSON.stringify(assessment, null, '\t')}\n`,
		csv: () => assessmentCsv(assessment),
		table: () => assessmentTable(assessment, library, run.locale)
	}[run.format as 'json' | 'csv' | 'table']();
	await writeOutput(run, text);
	const rejectsPath = textOption(run.values, 'rejects');
	if (rejectsPath !== undefined) {
		const rows = log.rejects.map(({ input, line, reason, parameters, raw }) => ({
			input,
			line,
			reason: rejectText({ reason, parameters }, run.locale),
			code: reason,
			raw
		}));
		await writeFile(rejectsPath, rejectsCsv(rows));
	}
	return 0;
}

function rejectsCsv(rejects: readonly AssessedReject[]): string {
	return safeCsv(
		['input', 'line', 'code', 'reason', 'raw'],
		rejects.map(({ input, line, code, reason, raw }) => [input, line, code, reason, raw])
	);
}

/** The total and every breakdown, one row per part; an empty cell where nothing was assessed. */
function assessmentCsv(assessment: Assessment): string {
	const { totals, items, massKg, coverage } = assessment;
	const whole = {
		items: items?.total ?? null,
		massKg: massKg?.total,
		coverage,
		netAvoidedKgCo2e: totals.netAvoidedKgCo2e
	};
	return safeCsv(
		['breakdown', 'part', 'items', 'mass_kg', 'coverage', ...netColumns],
		[
			csvRow('total', '', whole),
			...assessment.byCategory.map((part) => csvRow('category', part.category, part)),
			...assessment.byMonth.map((part) => csvRow('month', part.month, part)),
			...assessment.byPlatform.map((part) => csvRow('platform', part.platform, part)),
			...assessment.byRegion.map((part) => csvRow('region', part.region, part)),
			...assessment.byOperatingModel.map((part) =>
				csvRow('operating_model', part.operatingModel, part)
			),
			...assessment.byChannel.map((part) => csvRow('channel', part.channel, part))
		]
	);
}

const netColumns = ['low', 'central', 'median', 'high'].map(
	(bound) => `net_avoided_kg_co2e_${bound}`
);

function csvRow(
	breakdown: string,
	part: string | null,
	{
		items,
		massKg,
		coverage,
		netAvoidedKgCo2e: net
	}: Pick<Assessment['byMonth'][number], 'items' | 'massKg' | 'coverage' | 'netAvoidedKgCo2e'>
) {
	const bounds = net ? [net.low, net.central, net.median, net.high] : [null, null, null, null];
	return [breakdown, part, items, massKg ?? null, coverage, ...bounds];
}
