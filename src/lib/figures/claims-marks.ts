import type { ClaimRow } from './analysis-rows';
import type { MarkPlace } from './chart-row';
import { filledDot, hollowDot } from './dots';
import { plate } from './plate';
import { dotRadius, openEnd, rangeDot, rangeLine, type RangePlace } from './range-mark';
import { line, type SceneNode } from './scene';
import { ellipsis } from './text-metrics';
import { stylesOf } from './type-scale';

/** Between a mark and its value, px. */
const gap = 8;

/** Room right of the axis beside the values themselves, px. */
export const claimsRoom = gap + dotRadius + 2;

/** What has no place on a logarithmic axis stands in words at its beginning. */
function offAxis(words: string, { at, left, right, theme }: MarkPlace): SceneNode[] {
	const { value: style } = stylesOf(theme);
	const x = left + 18;
	const shown = ellipsis(words, right - x, style.face, style.size);
	return [
		openEnd(left + 4, at, theme.cost),
		...plate(shown, style, { x, at, fill: theme.cost }, theme)
	];
}

/** Ends of the range in px; a low bound at or below zero is open at the beginning of the axis. */
function rangeOf({ kgPerItem: { low, central, high } }: ClaimRow, place: MarkPlace) {
	const { scale, at, left } = place;
	const open = low === null || low <= 0;
	const range: RangePlace = {
		from: open ? left + 6 : scale(low),
		to: scale(high ?? central),
		central: scale(central),
		at
	};
	return { range, open };
}

/** The log: the glyph of every estimate. */
function ownNodes(row: ClaimRow, place: MarkPlace): SceneNode[] {
	const { theme, at, left } = place;
	const { range, open } = rangeOf(row, place);
	return [
		rangeLine(range, theme.accent),
		...(open ? [openEnd(left + 3, at, theme.accent)] : []),
		rangeDot(range, theme.accent)
	];
}

/** A thin line for what a claim leaves open, and a dot: filled as published, outlined as implied. */
function claimNodes(row: ClaimRow, place: MarkPlace): SceneNode[] {
	const { at, theme } = place;
	const { low, high } = row.kgPerItem;
	const { range, open } = rangeOf(row, place);
	const ends = { x1: low === null ? range.central : range.from, x2: range.to, y1: at, y2: at };
	const dot = row.kind === 'claim' ? filledDot : hollowDot;
	return [
		...(low === null && high === null ? [] : [line({ ...ends, stroke: theme.ink })]),
		...(open && low !== null ? [openEnd(place.left + 3, at, theme.ink)] : []),
		dot(range.central, at, theme.ink, theme)
	];
}

/** One claim with its value on the right. */
export function claimMarks(row: ClaimRow, value: string, place: MarkPlace): SceneNode[] {
	const { scale, at, theme } = place;
	const { value: style } = stylesOf(theme);
	const { central, high } = row.kgPerItem;
	if (central <= 0) return offAxis(value, place);
	const x = Math.max(scale(high ?? central), scale(central) + dotRadius) + gap;
	const fill = row.kind === 'own' ? theme.accent : theme.ink;
	return [
		...(row.kind === 'own' ? ownNodes(row, place) : claimNodes(row, place)),
		...plate(value, style, { x, at, fill }, theme)
	];
}
