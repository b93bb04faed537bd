import { create, type Font } from 'fontkit';
import { simpleGlyph, type OutlineCommand } from './simple-glyph';

/** A point of an outline that is moved in place. */
interface Point {
	x: number;
	y: number;
	endContour: boolean;
	copy(): Point;
}

/** What fontkit has of a glyph beside its documented members. */
interface Glyph {
	readonly advanceWidth: number;
	readonly path: { readonly commands: readonly OutlineCommand[] };
	readonly bbox: { readonly minX: number };
	_decode: () => { readonly points?: readonly Point[] } | null;
}

/** What fontkit collects for a font that is embedded. */
interface Subset {
	readonly glyf: Uint8Array[];
	readonly loca: { readonly offsets: number[]; version: number };
	readonly hmtx: { readonly metrics: { advance: number; bearing: number }[] };
	offset: number;
	_addGlyph(id: number): number;
}

/** What fontkit has of a variable font beside its documented members. */
interface Variable {
	readonly fvar: {
		readonly axis: readonly { readonly axisTag: string; readonly defaultValue: number }[];
	};
	readonly _variationProcessor: { transformPoints(id: number, points: Point[]): void };
	variationCoords: readonly number[] | null;
	_glyphs: Record<number, Glyph>;
	getGlyph(id: number, codePoints?: readonly number[]): Glyph;
	createSubset(): Subset;
}

/**
 * A variable font (WOFF2) at one weight, ready to be embedded. Of such files fontkit itself reads the
 * outlines at the default weight alone and embeds none; here the points are moved to the weight, and
 * embedded glyphs are written from their outlines. `name` is what the document calls the font.
 */
export function variableFont(bytes: Uint8Array, weight: number, name: string): Font {
	const font = create(bytes as Buffer) as Font;
	const variable = font as unknown as Variable;
	Object.defineProperty(font, 'postscriptName', { value: name });
	readOutlines(variable);
	variable.variationCoords = variable.fvar.axis.map(({ axisTag, defaultValue }) =>
		axisTag.trim() === 'wght' ? weight : defaultValue
	);
	moveOutlines(variable);
	embedOutlines(variable);
	return font;
}

/** Unpacks all outlines as they are stored, which must come before any weight is set. */
function readOutlines(variable: Variable): void {
	Object.defineProperty(variable, '_variationProcessor', { value: null, configurable: true });
	variable.getGlyph(0);
	delete (variable as { _variationProcessor?: unknown })._variationProcessor;
	variable._glyphs = {};
}

/** From here on every glyph has the outline of its weight. */
function moveOutlines(variable: Variable): void {
	const stored = variable.getGlyph.bind(variable);
	const moved = new Set<number>();
	variable.getGlyph = (id, codePoints) => {
		const glyph = stored(id, codePoints);
		if (moved.has(id)) return glyph;
		moved.add(id);
		const outline = glyph._decode();
		if (!outline?.points || outline.points.length === 0) return glyph;
		const points = outline.points.map((point) => point.copy());
		const corners = Array.from({ length: 4 }, () => corner(points[0]!));
		const all = [...points, ...corners];
		variable._variationProcessor.transformPoints(id, all);
		const own = { ...outline, points: all.slice(0, -4) };
		glyph._decode = () => own;
		return glyph;
	};
}

/** One of the four points behind an outline that stand for its metrics, which are read elsewhere. */
function corner(like: Point): Point {
	return Object.assign(like.copy(), { x: 0, y: 0, endContour: true });
}

function embedOutlines(variable: Variable): void {
	const plain = variable.createSubset.bind(variable);
	variable.createSubset = () => {
		const subset = plain();
		subset._addGlyph = (id) => {
			const { path, advanceWidth, bbox } = variable.getGlyph(id);
			const bytes = simpleGlyph(path.commands);
			// Offsets in full: those of the packed file say nothing.
			subset.loca.version = 1;
			subset.loca.offsets.push(subset.offset);
			subset.glyf.push(bytes);
			const bearing = Number.isFinite(bbox.minX) ? Math.round(bbox.minX) : 0;
			subset.hmtx.metrics.push({ advance: Math.round(advanceWidth), bearing });
			subset.offset += bytes.length;
			return subset.glyf.length - 1;
		};
		return subset;
	};
}
