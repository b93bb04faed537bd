import { extname } from 'node:path';
import { latestChange } from '../lib/assess/latest-change';
import { reportSubject } from '../lib/assess/report-subject';
import { factorsOf, grownFacts, methodFor, volumeOf } from '../lib/assess';
import { reportOf } from '../lib/export/report/report';
import type { ReportDocument } from '../lib/export/report/report-document';
import * as m from '../lib/messages/compiled/messages.js';
import { assessFiles } from './assess-files';
import type { AssessedFiles } from './assessed-files';
import { refuse } from './checked-options';
import { usageError } from './cli-error';
import { fontFile } from './font-files';
import { limitsInWords } from './limits-in-words';
import { textOption } from './options';
import type { CommandRun } from './run';
import { writeOwnFile } from './write-output';

/** What writes a report, by the ending of its file; each is loaded when it is asked for. */
const printers: Readonly<
	Record<
		string,
		() => Promise<(report: ReportDocument) => string | Uint8Array | Promise<Uint8Array>>
	>
> = {
	'.html': async () => (await import('../lib/export/report/report-html')).reportHtml,
	'.xlsx': async () => (await import('../lib/export/report/report-xlsx')).reportXlsx,
	'.pptx': async () => (await import('../lib/export/report/report-pptx')).reportPptx,
	'.pdf': async () => {
		const { reportPdf } = await import('../lib/export/report/report-pdf');
		return (report) => reportPdf(report, fontFile);
	}
};

/** `reprise report`: the whole flow on a trade log, as a document. */
export async function reportCommand(run: CommandRun): Promise<number> {
	const { values, locale } = run;
	const path = textOption(values, 'out');
	if (path === undefined) throw usageError(m.report_cli_needs_out({}, { locale }));
	const printer = printers[extname(path).toLowerCase()];
	if (printer === undefined) refuse('out', path, m.report_cli_out({}, { locale }), locale);
	const report = documentOf(await assessFiles(run), run);
	const print = await printer();
	await writeOwnFile(path, await print(report), locale);
	return 0;
}

function documentOf(assessed: AssessedFiles, { locale }: CommandRun): ReportDocument {
	const { library, options, result } = assessed;
	const { method } = options;
	const facts = grownFacts(assessed.facts, volumeOf(method));
	return reportOf(
		reportSubject({
			...{ library, facts, result, options: method },
			factors: factorsOf(library, facts, methodFor(library, facts, method)),
			change: latestChange(library, assessed.facts, method),
			limits: limitsInWords(options, locale)
		})
	);
}
