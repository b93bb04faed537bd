import type { OpenedFigure, OpenProblem } from '$lib/export/figure/open-figure';
import { mostFigureBytes } from '$lib/export/figure/open-figure-limits';

/** A figure that is not one of those of the log on screen. */
export interface ReopenedFigure extends OpenedFigure {
	/** The file that it came back from; null for one that was drawn of a query and is in no file yet. */
	readonly file: {
		readonly name: string;
		/** When it was last changed, `YYYY-MM-DD`. */
		readonly changed: string;
	} | null;
}

/** The figure that the studio shows in place of those of the log, until it is put away. */
class Reopened {
	figure = $state.raw<ReopenedFigure | null>(null);
	/** Why the last file did not open. */
	problem = $state.raw<{ readonly file: string; readonly why: OpenProblem } | null>(null);

	/** Opens a figure from its file; what reads it is loaded when it is asked for. */
	async take(file: File): Promise<void> {
		this.figure = null;
		this.problem = null;
		const found = await opened(file);
		if (typeof found === 'string') this.problem = { file: file.name, why: found };
		else {
			const changed = new Date(file.lastModified).toISOString().slice(0, 10);
			this.figure = { ...found, file: { name: file.name, changed } };
		}
	}

	/** Shows a figure of a query, which is edited and saved like one that came back. */
	show(figure: OpenedFigure): void {
		this.figure = { ...figure, file: null };
		this.problem = null;
	}

	/** Goes back to the figures of the log. */
	close(): void {
		this.figure = null;
		this.problem = null;
	}
}

async function opened(file: File): Promise<OpenedFigure | OpenProblem> {
	if (file.size > mostFigureBytes) return 'too_large';
	const { openFigure } = await import('$lib/export/figure/open-figure');
	return openFigure(new Uint8Array(await file.arrayBuffer()));
}

/** One for the whole site: a figure may be dropped on any page. */
export const reopened = new Reopened();

/** Whether a file that is dropped is a picture, and so no log. */
export function isPicture({ name }: File): boolean {
	return /\.(png|svg)$/i.test(name);
}
