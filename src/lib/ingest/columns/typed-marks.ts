import type { ColumnRole } from '../../model/reading';
import type { RejectReason } from '../../model/reject';

/** What the mark of a loaded row means: 0 is fine. Doubts, from 32 on, add up. */
export const marks = {
	/** A line of delimiters only: no row at all. */
	blank: 1,
	/** Rejected, because its date could not be read. */
	dateUnreadable: 2,
	/** Added where the row is loaded, but its price could not be read. */
	priceUnreadable: 32,
	/** Added where the date is written in a way that the first rows do not show. */
	dateOtherwise: 64,
	/** Added where moreover it is one whose day and month could be the other way round. */
	dateEitherWay: 128
} as const;

/** Why a row whose fields could be told apart is rejected, by its mark, and whose column is at fault. */
export const typedReasons: readonly {
	readonly mark: number;
	readonly reason: RejectReason;
	readonly role: ColumnRole;
}[] = [
	{ mark: marks.dateUnreadable, reason: 'date_unreadable', role: 'date' },
	{ mark: 3, reason: 'items_missing', role: 'items' },
	{ mark: 4, reason: 'items_unreadable', role: 'items' },
	{ mark: 5, reason: 'mass_missing', role: 'mass' },
	{ mark: 6, reason: 'mass_unreadable', role: 'mass' }
];

/** The largest mark that stands for a reject. */
export const lastReject = 6;
