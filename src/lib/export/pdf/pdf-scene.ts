import type { SceneNode } from '../../figures';
import { drawnText } from './document-words';
import type { PdfFace } from './pdf-fonts';

/** What sets the texts of a drawing in a document. */
export interface SceneWriter {
	readonly document: PDFKit.PDFDocument;
	/** One line of plain text with its baseline at `y`; gives where it ends. */
	text(text: string, face: PdfFace, size: number, x: number, y: number): number;
	/** Width of plain text in points. */
	width(text: string, face: PdfFace, size: number): number;
}

type Inherited = Readonly<Record<string, string>>;

/** Attributes of a drawing that hold for what stands inside a node as well. */
const inheritable = ['fill', 'stroke', 'stroke-width', 'font-size', 'font-weight', 'text-anchor'];

/** Draws a figure's scene as vectors and text, its top left corner at the origin of the document. */
export function drawScene(writer: SceneWriter, { children }: SceneNode): void {
	for (const child of children) drawNode(writer, child, {});
}

function drawNode(writer: SceneWriter, node: SceneNode, above: Inherited): void {
	const opacities = [above, node.attributes].map((one) => Number(one['opacity'] ?? 1));
	const opacity = String(opacities[0]! * opacities[1]!);
	const own: Inherited = { ...above, ...node.attributes, opacity };
	if (node.screenOnly === true || isUnseen(node, own)) return;
	const { document } = writer;
	switch (node.tag) {
		case 'g':
		case 'svg': {
			const passed = Object.fromEntries(
				inheritable.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]]))
			);
			document.save();
			move(writer, own['transform']);
			for (const child of node.children) drawNode(writer, child, { ...passed, opacity });
			document.restore();
			return;
		}
		case 'rect':
			document.rect(
				numberOf(own, 'x'),
				numberOf(own, 'y'),
				numberOf(own, 'width'),
				numberOf(own, 'height')
			);
			return paint(writer, own);
		case 'line':
			document.moveTo(numberOf(own, 'x1'), numberOf(own, 'y1'));
			document.lineTo(numberOf(own, 'x2'), numberOf(own, 'y2'));
			return paint(writer, { ...own, fill: 'none' });
		case 'circle':
			document.circle(numberOf(own, 'cx'), numberOf(own, 'cy'), numberOf(own, 'r'));
			return paint(writer, own);
		case 'path':
			document.path(own['d'] ?? '');
			return paint(writer, own);
		case 'image':
			document.image(own['href']!, numberOf(own, 'x'), numberOf(own, 'y'), {
				fit: [numberOf(own, 'width'), numberOf(own, 'height')]
			});
			return;
		case 'text':
			return drawText(writer, node, own);
		default:
			return;
	}
}

/** Whether a mark has neither colour. */
function isUnseen({ tag }: SceneNode, { fill, stroke = 'none' }: Inherited): boolean {
	const isMark = ['rect', 'circle', 'path', 'line'].includes(tag);
	return isMark && stroke === 'none' && (fill === 'none' || tag === 'line');
}

function numberOf(attributes: Inherited, name: string): number {
	return Number(attributes[name] ?? 0);
}

function move({ document }: SceneWriter, transform: string | undefined): void {
	const place = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform ?? '');
	if (place !== null) document.translate(Number(place[1]), Number(place[2]));
	const scale = /scale\(([\d.]+)\)/.exec(transform ?? '');
	if (scale !== null) document.scale(Number(scale[1]));
}

/** Fills and strokes the path that was laid; black is filled where nothing is said, as in SVG. */
function paint({ document }: SceneWriter, attributes: Inherited): void {
	const { fill = '#000000', stroke = 'none' } = attributes;
	const whole = Number(attributes['opacity'] ?? 1);
	const opacity = (name: string) => Number(attributes[name] ?? 1) * whole;
	document.fillOpacity(opacity('fill-opacity')).strokeOpacity(opacity('stroke-opacity'));
	document.lineWidth(Number(attributes['stroke-width'] ?? 1));
	document.lineCap((attributes['stroke-linecap'] ?? 'butt') as 'butt' | 'round' | 'square');
	document.lineJoin((attributes['stroke-linejoin'] ?? 'miter') as 'miter' | 'round' | 'bevel');
	const dashes = (attributes['stroke-dasharray'] ?? '').split(/[ ,]+/).filter((one) => one !== '');
	if (dashes.length > 0)
		document.dash(Number(dashes[0]), { space: Number(dashes[1] ?? dashes[0]) });
	else document.undash();
	if (fill !== 'none' && stroke !== 'none') document.fillAndStroke(fill, stroke);
	else if (fill !== 'none') document.fill(fill);
	else document.stroke(stroke);
}

function drawText(writer: SceneWriter, { text, children }: SceneNode, own: Inherited): void {
	const size = numberOf(own, 'font-size');
	const face = {
		// Only text that is not in the family of the whole drawing asks for one.
		family: own['font-family'] === undefined ? ('sans' as const) : ('serif' as const),
		weight: Number(own['font-weight'] ?? 400)
	};
	const parts = text === undefined ? children : [{ text, attributes: {} as Inherited }];
	const sized = parts.map(({ text: content = '', attributes }) => ({
		...{ content: drawnText(content), size: Number(attributes['font-size'] ?? size) },
		down: Number(attributes['dy'] ?? 0)
	}));
	const width = sized.reduce((sum, part) => sum + writer.width(part.content, face, part.size), 0);
	const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };
	let x = numberOf(own, 'x') - width * (shares[own['text-anchor'] ?? ''] ?? 0);
	let y = numberOf(own, 'y');
	writer.document.fillOpacity(Number(own['opacity'] ?? 1)).fillColor(own['fill'] ?? '#000000');
	for (const part of sized) {
		y += part.down;
		x = writer.text(part.content, face, part.size, x, y);
	}
}
