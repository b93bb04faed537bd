import { linesOf, noLines, plainNumber, pointOf, type OfKind } from './plain-number';
import type { PlainNumber } from './trace';
import type { TraceBasis } from './trace-basis';

/**
 * How many items (or kg) stand beside a word of the user's; without lines where the cube does not name
 * it, since it names the words with most items only. Null where the log has no such word.
 */
export function wordCountNumber(basis: TraceBasis, ref: OfKind<'word_count'>): PlainNumber | null {
	const { facts } = basis;
	const word = facts.words.find(({ sourceCategory }) => sourceCategory === ref.word);
	if (word === undefined) return null;
	const rows = facts.tally.words;
	const part = rows.keys.indexOf(ref.word);
	const counted = part === -1 ? noLines : linesOf(basis, rows, (row) => rows.part[row] === part);
	const unit = facts.plan.massLog ? 'kg' : 'items';
	return plainNumber(ref, counted, {
		...{ kind: 'count', dimension: 'source_category', part: ref.word, unit },
		value: pointOf(word.items)
	});
}
