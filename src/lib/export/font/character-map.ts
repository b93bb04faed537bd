import { bytesOf, u16, u32 } from './font-bytes';

/** Neighbouring characters whose glyphs are neighbours too. */
interface Run {
	readonly from: number;
	to: number;
	/** The glyph of the first one. */
	readonly glyph: number;
}

/** The table by which a font finds the glyphs 1, 2, 3 … of these characters, given in their order. */
export function characterMap(codes: readonly number[]): Uint8Array {
	const inPlane = segments(runsOf(codes.filter((code) => code < 0xffff)));
	const all = groups(runsOf(codes));
	const first = 4 + 2 * 8;
	return bytesOf([
		...[...u16(0), ...u16(2)],
		...[...u16(3), ...u16(1), ...u32(first)],
		...[...u16(3), ...u16(10), ...u32(first + inPlane.length)],
		...inPlane,
		...all
	]);
}

function runsOf(codes: readonly number[]): readonly Run[] {
	const runs: Run[] = [];
	codes.forEach((code, index) => {
		const last = runs.at(-1);
		if (last?.to === code - 1) last.to = code;
		else runs.push({ from: code, to: code, glyph: index + 1 });
	});
	return runs;
}

/** Format 4: the characters of the basic plane, which every program reads. */
function segments(runs: readonly Run[]): readonly number[] {
	const ends = [...runs, { from: 0xffff, to: 0xffff, glyph: 0 }];
	const steps = Math.floor(Math.log2(ends.length));
	const range = 2 * 2 ** steps;
	const delta = ({ from, glyph }: Run) => u16(from === 0xffff ? 1 : glyph - from);
	return [
		...[...u16(4), ...u16(16 + ends.length * 8), ...u16(0), ...u16(ends.length * 2)],
		...[...u16(range), ...u16(steps), ...u16(ends.length * 2 - range)],
		...ends.flatMap(({ to }) => u16(to)),
		...u16(0),
		...ends.flatMap(({ from }) => u16(from)),
		...ends.flatMap(delta),
		...ends.flatMap(() => u16(0))
	];
}

/** Format 12: the same with what lies beyond the basic plane. */
function groups(runs: readonly Run[]): readonly number[] {
	return [
		...[...u16(12), ...u16(0), ...u32(16 + runs.length * 12), ...u32(0), ...u32(runs.length)],
		...runs.flatMap(({ from, to, glyph }) => [...u32(from), ...u32(to), ...u32(glyph)])
	];
}
