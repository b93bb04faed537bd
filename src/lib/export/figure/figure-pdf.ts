import PDFDocument from 'pdfkit';
import type { FittedFigure } from '../../figures';
import { documentBytes } from '../pdf/document-bytes';
import { escapeMetadata } from '../pdf/document-words';
import { drawScene } from '../pdf/pdf-scene';
import { writableText } from '../writable-text';
import type { FigureFont } from './figure-fonts';
import type { FigureManifest } from './figure-manifest';
import { FigureWriter } from './figure-writer';

const languages = { en: 'en', zh: 'zh-CN' } as const;

/** Points in a CSS pixel. */
const pointsPerPixel = 0.75;

/** The day that a figure was made on; where none is told, one that says nothing. */
function dayOf(manifest: string): Date {
	const { made } = JSON.parse(manifest) as Partial<FigureManifest>;
	return made === undefined ? new Date(0) : new Date(`${made}T00:00:00Z`);
}

/**
 * A figure as one page of its own size: vectors, text that can be selected, its fonts inside, words for
 * those who listen, and the manifest as an attached file.
 */
export function figurePdf(
	{ figure, scene, width, height }: FittedFigure,
	fonts: readonly FigureFont[],
	manifest: string
): Promise<Uint8Array<ArrayBuffer>> {
	const { title, description, locale } = figure;
	const document = new PDFDocument({
		...{ size: [width * pointsPerPixel, height * pointsPerPixel], margin: 0 },
		...{ tagged: true, pdfVersion: '1.7', displayTitle: true, lang: languages[locale] },
		...{ font: null as never },
		info: {
			Title: writableText(title),
			Subject: writableText(description),
			Producer: 'Reprise',
			Creator: 'Reprise',
			CreationDate: dayOf(manifest)
		}
	});
	escapeMetadata(document);
	const bytes = documentBytes(document);
	document.addStructure(
		document.struct('Figure', { alt: writableText(description) }, () => {
			document.save().scale(pointsPerPixel);
			drawScene(new FigureWriter(document, fonts), scene);
			document.restore();
		})
	);
	attach(document, manifest);
	document.end();
	return bytes;
}

function attach(document: PDFKit.PDFDocument, manifest: string): void {
	const day = dayOf(manifest);
	const content = new TextEncoder().encode(manifest).buffer;
	document.file(content as unknown as Buffer, {
		...{ name: 'manifest.json', type: 'application/json' },
		...{ creationDate: day, modifiedDate: day }
	});
}
