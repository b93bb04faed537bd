import { extname } from 'node:path';
import { methodDocument } from '../lib/export/method-document';
import { methodMarkdown } from '../lib/export/method-markdown';
import * as m from '../lib/messages/compiled/messages.js';
import { refuse } from './checked-options';
import { loadLibrary } from './data-folder';
import { textOption } from './options';
import type { CommandRun } from './run';
import { writeOutput, writeOwnFile } from './write-output';

/** `reprise method`: the method of a pack as a document, the same as on the page. */
export async function methodCommand(run: CommandRun): Promise<number> {
	const { values, locale } = run;
	const path = textOption(values, 'out');
	const kind = path === undefined ? '.md' : extname(path).toLowerCase();
	if (kind !== '.md' && kind !== '.docx') {
		refuse('out', path!, m.appendix_cli_out({}, { locale }), locale);
	}
	const document = methodDocument(await loadLibrary(textOption(values, 'pack')), locale);
	if (kind === '.md') {
		await writeOutput(run, methodMarkdown(document));
	} else {
		const { methodDocx } = await import('../lib/export/method-docx');
		await writeOwnFile(path!, await methodDocx(document), locale);
	}
	return 0;
}
