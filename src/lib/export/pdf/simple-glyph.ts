/** One step of an outline, as fontkit gives it. */
export interface OutlineCommand {
	readonly command: string;
	readonly args: readonly number[];
}

type OutlinePoint = readonly [x: number, y: number, onCurve: boolean];

/** The outline of a glyph as TrueType stores a simple one, without instructions; empty for none. */
export function simpleGlyph(commands: readonly OutlineCommand[]): Uint8Array {
	const contours = contoursOf(commands);
	const points = contours.flat();
	if (points.length === 0) return new Uint8Array(0);
	const size = 12 + contours.length * 2 + points.length * 5;
	const view = new DataView(new ArrayBuffer(Math.ceil(size / 4) * 4));
	let at = 0;
	const write = (value: number) => {
		view.setInt16(at, value);
		at += 2;
	};
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	for (const value of [contours.length, ...bounds, ...endsOf(contours), 0]) write(value);
	for (const [, , onCurve] of points) view.setUint8(at++, onCurve ? 1 : 0);
	for (const value of [...steps(xs), ...steps(ys)]) write(value);
	return new Uint8Array(view.buffer);
}

function contoursOf(commands: readonly OutlineCommand[]): readonly OutlinePoint[][] {
	const contours: OutlinePoint[][] = [];
	const add = (x: number, y: number, onCurve: boolean) =>
		contours.at(-1)!.push([Math.round(x), Math.round(y), onCurve]);
	for (const { command, args } of commands) {
		const [a = 0, b = 0, c = 0, d = 0] = args;
		if (command === 'moveTo') contours.push([]);
		if (command === 'moveTo' || command === 'lineTo') add(a, b, true);
		if (command === 'quadraticCurveTo') {
			add(a, b, false);
			add(c, d, true);
		}
	}
	return contours;
}

/** The place of the last point of each contour. */
function endsOf(contours: readonly (readonly OutlinePoint[])[]): readonly number[] {
	let end = -1;
	return contours.map(({ length }) => (end += length));
}

/** Each value less the one before it. */
function steps(values: readonly number[]): readonly number[] {
	return values.map((value, at) => value - (values[at - 1] ?? 0));
}
