import { assess, factorsOf, methodFor } from '../../src/lib/assess';
import { latestChange } from '../../src/lib/assess/latest-change';
import { reportSubject } from '../../src/lib/assess/report-subject';
import { openNodeEngine } from '../../src/lib/engine/node';
import { reportOf } from '../../src/lib/export/report/report';
import type { ReportDocument } from '../../src/lib/export/report/report-document';
import type { Locale } from '../../src/lib/messages/locale';
import type { Assessment } from '../../src/lib/model/assessment';
import { fileOfBytes } from '../../src/lib/model/input-file';
import { library } from './library';

/** A log as a report, with the result that it tells. */
export async function reportText(
	csv: string,
	locale: Locale
): Promise<{ readonly report: ReportDocument; readonly assessment: Assessment }> {
	const engine = await openNodeEngine();
	try {
		const method = { locale };
		const file = fileOfBytes('log.csv', new TextEncoder().encode(csv));
		const options = { read: {}, mapping: new Map<string, string>(), operatingModel: null, method };
		const { result, facts } = await assess(engine, library, [file], options);
		const subject = reportSubject({
			...{ library, facts, result, options: method, limits: [] },
			factors: factorsOf(library, facts, methodFor(library, facts, method)),
			change: latestChange(library, facts, method)
		});
		return { report: reportOf(subject), assessment: result.assessment };
	} finally {
		await engine.close();
	}
}
