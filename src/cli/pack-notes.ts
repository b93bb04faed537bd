import * as m from '../lib/messages/compiled/messages.js';
import { formatCount, formatDate } from '../lib/messages/format';
import type { Assessment } from '../lib/model/assessment';
import { checkPack } from '../lib/model/check-pack';
import type { FactorOverride } from '../lib/model/factor-override';
import type { Library } from '../lib/model/library';
import { overdueValues } from '../lib/model/pack-values';
import { findPack, loadLibrary, loadPackContext } from './data-folder';
import type { CommandRun } from './run';
import { valuesInUse } from './values-in-use';

/** Names that a note lists. */
const listed = 5;

/**
 * Says on standard error which values in use were to be reviewed before today. It is no part of the
 * result, which is the same on every day.
 */
export function noteOverdue(
	run: CommandRun,
	assessment: Assessment,
	library: Library,
	overrides: readonly FactorOverride[]
): void {
	const { effects, locale } = run;
	const overdue = overdueValues(valuesInUse(assessment, library, overrides), effects.today);
	if (overdue.length === 0) return;
	const keys = overdue.slice(0, listed).map(({ key }) => key);
	const more = overdue.length > listed ? ', …' : '';
	note(
		run,
		m.packs_note_overdue(
			{
				count: formatCount(overdue.length, locale),
				today: formatDate(effects.today, locale),
				keys: keys.join(', ') + more
			},
			{ locale }
		)
	);
}

/** Says on standard error that a pack of the user's own, which is used as it is, has errors. */
export async function noteErrors(run: CommandRun, name: string | undefined): Promise<void> {
	if (name === undefined) return;
	const { id, isBundled, own } = await findPack(name);
	if (isBundled) return;
	const context = await loadPackContext(await loadLibrary(undefined), run.effects.today);
	const errors = checkPack(id, own, context).filter(({ severity }) => severity === 'error').length;
	if (errors === 0) return;
	note(run, m.packs_note_errors({ pack: id, errors, name }, { locale: run.locale }));
}

function note({ effects, values }: CommandRun, text: string): void {
	if (values['quiet'] !== true) effects.warn(`reprise: ${text}\n`);
}
