import { canvas } from './canvas';
import type { Figure } from './figure';
import { isNamed, namedMarks } from './named-marks';
import { circle, group, type SceneNode } from './scene';
import { boxesOf, overlap, type SceneBox } from './scene-boxes';
import { wrap } from './text-metrics';
import { stylesOf } from './type-scale';
import { saidOf } from './words';
import { baselineAt, write, writeLines } from './write';

/** Words of the publisher at a mark, which is named as in `isNamed`. */
export interface FigureAnnotation {
	readonly at: string;
	readonly text: string;
}
const radius = 8;
const [gap, indent] = [6, 24];

/** Letters tell notes apart where there is no room for their words; after Z come numbers. */
function signOf(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : String(index - 25);
}

/** The middle of a free place at a mark for its sign, nearest first; null where all is taken. */
function freePlace(mark: SceneBox, taken: readonly SceneBox[], { width, height }: Figure) {
	const { left, right, top, bottom } = mark;
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	const reach = radius + 3;
	const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => step * (radius + 4));
	const places = steps.flatMap((step) => [
		[right + reach + step, middleY],
		[middleX, top - reach - step],
		[left - reach - step, middleY],
		[middleX, bottom + reach + step]
	]);
	return (
		places.find(([x, y]) => {
			const box = { left: x! - radius, right: x! + radius, top: y! - radius, bottom: y! + radius };
			const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
			return inside && !taken.some((other) => overlap(box, other));
		}) ?? null
	);
}

function badge(sign: string, x: number, y: number, { theme }: Figure): SceneNode {
	const { grade: badgeStyle } = stylesOf(theme);
	const words = { x, y: baselineAt(y, badgeStyle), anchor: 'middle', fill: theme.ground } as const;
	return group({}, [
		circle({ cx: x, cy: y, r: radius, fill: theme.ink }),
		write(sign, badgeStyle, words)
	]);
}

function union(boxes: readonly SceneBox[]): SceneBox {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

/**
 * A figure with signs at its marks and the words to them below the drawing, where they never cover
 * anything; a mark without free room, or one that is not drawn, is named by the words alone.
 */
export function annotated(figure: Figure, annotations: readonly FigureAnnotation[]): Figure {
	if (annotations.length === 0) return figure;
	const { scene, width, theme, locale } = figure;
	const { axis: style } = stylesOf(theme);
	const marks = namedMarks(scene);
	const taken = boxesOf(scene, 'text', theme);
	const nodes: SceneNode[] = [];
	const said: string[] = [];
	let y = figure.height + gap;
	annotations.forEach(({ at, text }, index) => {
		const sign = signOf(index);
		const mark = marks.find(({ data }) => isNamed(data, at));
		const drawn = mark === undefined ? [] : boxesOf(mark.node, 'mark', theme);
		const place = drawn.length === 0 ? null : freePlace(union(drawn), taken, figure);
		if (place !== null) {
			const [x, middle] = [place[0]!, place[1]!];
			nodes.push(badge(sign, x, middle, figure));
			taken.push({
				left: x - radius,
				right: x + radius,
				top: middle - radius,
				bottom: middle + radius
			});
		}
		const words = saidOf(mark?.data.lines[0] ?? at, text, locale);
		const lines = wrap(words, width - indent, style.face, style.size);
		nodes.push(badge(sign, radius, y + radius, figure));
		const first = baselineAt(y + radius, style);
		nodes.push(...writeLines(lines, style, { x: indent, y: first, fill: theme.ink }));
		y += Math.max(2 * radius, lines.length * style.lineHeight) + gap;
		said.push(words);
	});
	const description = [figure.description, ...said].join(locale === 'zh' ? '' : ' ');
	const drawing = canvas({ width, height: y, locale, description, theme }, [
		...scene.children,
		...nodes
	]);
	return { ...figure, height: y, description, scene: drawing };
}
