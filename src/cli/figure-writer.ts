import { figureFile } from '../lib/export/figure/figure-file';
import * as m from '../lib/messages/compiled/messages.js';
import type { Locale } from '../lib/messages/locale';
import type { Target } from '../lib/model/target';
import { countedSubject } from '../lib/ui/studio/counted-subject';
import { drawables } from '../lib/ui/studio/drawable';
import { basisOf, drawnFigure } from '../lib/ui/studio/drawn-figure';
import { figureNames, type FigureName } from '../lib/ui/studio/figure-names';
import type { FigureSubject } from '../lib/ui/studio/figure-subject';
import { factorOfItem, itemCategories } from '../lib/ui/studio/item-of-log';
import type { AssessedFiles } from './assessed-files';
import { refuse } from './checked-options';
import { figureChoice, type AskedChoice } from './choice-option';
import { CliError, exitCodes } from './cli-error';
import { figureGiven } from './figure-given';
import { requireMarks, type FigureCall } from './figure-options';
import { fontFile } from './font-files';
import { limitsInWords } from './limits-in-words';
import { rendererBytes } from './renderer-bytes';
import { writeOwnFile } from './write-output';

/** Which figure, in which language, the category of which one item is drawn, and what is to be reached. */
export interface WantedFigure {
	readonly name: FigureName;
	readonly locale: Locale;
	readonly item?: string | undefined;
	readonly targets: readonly Target[];
	/** What it is to compare. */
	readonly asked: AskedChoice;
	/** The day that the file bears. */
	readonly made: string;
}

/** Draws one figure of a log that was assessed, and writes it. */
export async function writeFigureFile(
	assessed: AssessedFiles,
	{ name, locale, item, targets, made, asked }: WantedFigure,
	call: FigureCall
): Promise<void> {
	const options = { ...assessed.options.method, locale };
	const { scenario } = options;
	const given = figureGiven(targets, scenario === undefined ? [] : [scenario]);
	const counted = countedSubject({ ...assessed, options, item, given });
	const subject = { ...counted, choice: await figureChoice(asked, name, counted) };
	if (item !== undefined && factorOfItem(subject) === null) {
		const ids = itemCategories(subject).join(', ');
		refuse('item', item, m.studio_cli_item({ ids }, { locale }), locale);
	}
	const draw = await drawables[name](subject);
	if (draw === null) throw await notHeld(name, subject);
	const limits = limitsInWords(assessed.options, locale);
	const basis = basisOf(subject, limits, made);
	const plain = () => drawnFigure(draw, basis, { ...call, edits: {} }).fitted.figure.scene;
	requireMarks(call, plain, locale);
	const drawn = drawnFigure(draw, basis, call);
	const tools = { font: fontFile, renderer: rendererBytes, times: call.times };
	await writeOwnFile(call.path, await figureFile(call.kind, drawn, tools), locale);
}

/** The log is at fault, which lacks what the figure shows; said with the figures that it has. */
async function notHeld(name: FigureName, subject: FigureSubject): Promise<CliError> {
	const { locale } = subject.options;
	const held: string[] = [];
	for (const other of figureNames) {
		if ((await drawables[other](subject)) !== null) held.push(other);
	}
	const names = held.join(', ') || m.studio_cli_none({}, { locale });
	return new CliError(m.studio_cli_not_held({ name, names }, { locale }), exitCodes.input);
}
