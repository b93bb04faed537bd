import { runsOf } from '../../messages/marked-text';

/** A stretch of one line in one style; what is lowered is the 2 of CO₂. */
export interface LinePiece {
	readonly text: string;
	readonly strong: boolean;
	readonly lowered: boolean;
}

/** Measures a piece, in points. */
export type Measure = (piece: LinePiece) => number;

/** Characters between which a line may break anywhere. */
const ideograph = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
/** A word with the space behind it, an ideograph, or a space. */
const atom =
	/[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]+[\t\n\r ]*|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}][\t\n\r ]*|\s/gu;
/** What may not begin a line, and what may not end one. */
const neverFirst = /^[、。，．：；？！）》」』】〉〕％”’…—,.:;?!)\]}%]/u;
const neverLast = /[（《「『【〈〔“‘([{]\s*$/u;

/** What rounding may add to a width, points. */
const slack = 0.25;

/** Marked text as lines no wider than `width` points. */
export function linesOf(text: string, width: number, measure: Measure): readonly LinePiece[][] {
	const lines: LinePiece[][] = [[]];
	let used = 0;
	for (const group of groupsOf(piecesOf(text))) {
		for (const part of fitting(group, width, measure)) {
			const own = part.reduce((sum, piece) => sum + measure(trimmed(piece)), 0);
			if (used + own > width + slack && lines.at(-1)!.length > 0) {
				lines.push([]);
				used = 0;
			}
			lines.at(-1)!.push(...part);
			used += part.reduce((sum, piece) => sum + measure(piece), 0);
		}
	}
	return lines.map(merged);
}

function piecesOf(text: string): readonly LinePiece[] {
	return runsOf(text).flatMap(({ strong, pieces }) =>
		pieces.flatMap((piece, index) => [
			...(index > 0 ? [{ text: '2', strong, lowered: true }] : []),
			...(piece === '' ? [] : [{ text: piece, strong, lowered: false }])
		])
	);
}

/** Pieces that stay on one line. */
function groupsOf(pieces: readonly LinePiece[]): readonly LinePiece[][] {
	const groups: LinePiece[][] = [];
	for (const piece of pieces) {
		for (const text of piece.text.match(atom) ?? []) {
			const before = groups.at(-1)?.at(-1)?.text ?? ' ';
			const isFree =
				!neverFirst.test(text) &&
				!neverLast.test(before) &&
				(/\s$/.test(before) || ideograph.test(before.slice(-1)) || ideograph.test(text[0]!));
			const glued = piece.lowered || !isFree;
			if (glued && groups.length > 0 && !/[\t\n\r ]$/.test(before))
				groups.at(-1)!.push({ ...piece, text });
			else groups.push([{ ...piece, text }]);
		}
	}
	return groups;
}

/** A group as it is, or letter by letter where it is wider than a line. */
function fitting(
	group: readonly LinePiece[],
	width: number,
	measure: Measure
): readonly (readonly LinePiece[])[] {
	const own = group.reduce((sum, piece) => sum + measure(trimmed(piece)), 0);
	if (own <= width + slack) return [group];
	return group.flatMap((piece) => [...piece.text].map((text) => [{ ...piece, text }]));
}

function trimmed(piece: LinePiece): LinePiece {
	return { ...piece, text: piece.text.trimEnd() };
}

/** Neighbours of one style as one piece. */
function merged(line: readonly LinePiece[]): LinePiece[] {
	const pieces: LinePiece[] = [];
	for (const piece of line) {
		const last = pieces.at(-1);
		const isSame = last?.strong === piece.strong && last.lowered === piece.lowered;
		if (isSame) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
		else pieces.push(piece);
	}
	return pieces;
}
