import { canvas } from './canvas';
import type { Figure } from './figure';
import { group, image, line, placement, rect, type SceneNode } from './scene';
import { wrap } from './text-metrics';
import { stylesOf, type TextStyle } from './type-scale';
import { writeLines } from './write';

/** Size of a file in px. Without a height the frame is as high as its content. */
export interface FrameSize {
	readonly width: number;
	readonly height?: number;
}

/** White space around the content, in px of the figure. */
export const frameMargin = 24;

interface TextBlock {
	readonly height: number;
	readonly nodes: readonly SceneNode[];
}

/** Lines of wrapped text, the first one's top at `top`. */
function block(
	content: string,
	style: TextStyle,
	place: { readonly top: number; readonly width: number; readonly fill: string }
): TextBlock {
	const lines = wrap(content, place.width, style.face, style.size);
	const baseline = place.top + style.lineHeight * 0.78;
	const nodes = writeLines(lines, style, { x: 0, y: baseline, fill: place.fill });
	return { height: lines.length * style.lineHeight, nodes };
}

/** Blocks one below the other, `gap` px apart. */
function column(
	blocks: readonly { readonly content: string; readonly style: TextStyle; readonly fill: string }[],
	{ top, width, gap }: { top: number; width: number; gap: number }
): TextBlock {
	let height = 0;
	const nodes = blocks.flatMap(({ content, style, fill }, index) => {
		const start = top + height + (index === 0 ? 0 : gap);
		const drawn = block(content, style, { top: start, width, fill });
		height = start - top + drawn.height;
		return drawn.nodes;
	});
	return { height, nodes };
}

function header({ title, subtitle, width, theme }: Figure): TextBlock {
	const { ink, muted } = theme;
	const styles = stylesOf(theme);
	const blocks = [
		{ content: title, style: styles.title, fill: ink },
		{ content: subtitle, style: styles.subtitle, fill: muted }
	];
	return column(blocks, { top: 0, width, gap: 4 });
}

/** The largest box of a logo, and the room left of it, px. */
const logoBox = { width: 120, height: 30, gap: 16 };

/** The logo at the right of the foot, as large as its box allows. */
function logoBlock({ logo, width }: Figure, top: number): TextBlock & { readonly width: number } {
	if (logo === undefined) return { width: 0, height: 0, nodes: [] };
	const scale = Math.min(logoBox.width / logo.width, logoBox.height / logo.height);
	const size = { width: logo.width * scale, height: logo.height * scale };
	const nodes = [image({ x: width - size.width, y: top, ...size, href: logo.href })];
	return { width: size.width + logoBox.gap, height: size.height, nodes };
}

function footer(figure: Figure, top: number): TextBlock {
	const { footer: own, width, theme } = figure;
	const { source, note } = own;
	const { muted, hairline } = theme;
	const blocks = [note, source]
		.filter((content) => content !== '')
		.map((content) => ({ content, style: stylesOf(theme).footer, fill: muted }));
	const mark = logoBlock(figure, top + 10);
	const words = column(blocks, { top: top + 10, width: width - mark.width, gap: 0 });
	const rule = line({ x1: 0, x2: width, y1: top, y2: top, stroke: hairline });
	const height = Math.max(words.height, mark.height) + 10;
	return { height, nodes: [rule, ...words.nodes, ...mark.nodes] };
}

/** The figure with its words, `height` px high if given; else as high as its parts. */
function composed(figure: Figure, height: number | undefined): TextBlock {
	const above = header(figure);
	const chartTop = above.height + 14;
	const below = footer(figure, 0);
	const natural = chartTop + figure.height + 12 + below.height;
	const total = Math.max(natural, height ?? 0);
	const chart = group({ transform: placement(0, chartTop) }, figure.scene.children);
	const foot = footer(figure, total - below.height);
	return { height: total, nodes: [...above.nodes, chart, ...foot.nodes] };
}

/** Height in px of a frame that is as wide as the figure with its margins and as high as its content. */
export function naturalHeight(figure: Figure): number {
	return composed(figure, undefined).height + 2 * frameMargin;
}

/**
 * A figure complete in its frame, for files: title, subtitle, drawing and footer on the ground of its
 * theme. The whole is enlarged or reduced to the frame, type and all, so that a figure 540 px wide
 * fills a frame of 1,080 px at twice the size; what is too high is reduced until it fits.
 */
export function drawFigure(figure: Figure, { width, height }: FrameSize): SceneNode {
	const full = figure.width + 2 * frameMargin;
	const wanted = height === undefined ? undefined : (height * full) / width - 2 * frameMargin;
	const content = composed(figure, wanted);
	const natural = content.height + 2 * frameMargin;
	const scale = height === undefined ? width / full : Math.min(width / full, height / natural);
	const frame = { width, height: height ?? Math.ceil(natural * scale) };
	const left = (width - figure.width * scale) / 2;
	const transform = placement(left, frameMargin * scale, scale);
	const { locale, description, theme } = figure;
	return canvas({ ...frame, locale, description, theme }, [
		rect({ x: 0, y: 0, ...frame, fill: theme.ground }),
		group({ transform }, content.nodes)
	]);
}
