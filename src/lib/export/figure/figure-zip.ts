import { strToU8, zipSync } from 'fflate';
import { altText } from './alt-text';
import { figureFile, type DrawnFigure, type FigureTools } from './figure-file';
import { figureKinds } from './figure-kinds';

/** A figure and the folder that its files go to, which ends in `/`; empty for the top. */
export interface ZippedFigure {
	readonly folder: string;
	readonly drawn: DrawnFigure;
}

/** The first day that a ZIP archive can tell, in the reader's own zone, which is how archives write it. */
const firstDay = new Date(1980, 0, 1);

/**
 * Figures in every kind of file, with the alternative text and the manifest of each beside. Equal
 * figures give equal bytes.
 */
export async function figureZip(
	figures: readonly ZippedFigure[],
	tools: FigureTools
): Promise<Uint8Array<ArrayBuffer>> {
	const files: Record<string, Uint8Array> = {};
	for (const { folder, drawn } of figures) {
		const { figure } = drawn.fitted;
		const path = `${folder}${figure.name}`;
		for (const kind of figureKinds) {
			if (kind !== 'zip') files[`${path}.${kind}`] = asBytes(await figureFile(kind, drawn, tools));
		}
		files[`${path}.txt`] = strToU8(altText(figure));
		files[`${path}.json`] = strToU8(`${drawn.manifest}\n`);
	}
	return zipSync(files, { mtime: firstDay, level: 6 });
}

function asBytes(content: string | Uint8Array<ArrayBuffer>): Uint8Array {
	return typeof content === 'string' ? strToU8(content) : content;
}
