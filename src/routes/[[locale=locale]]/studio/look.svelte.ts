import type { OpenedFigure } from '$lib/export/figure/open-figure';
import type { FigureAnnotation, Logo, Theme } from '$lib/figures';
import {
	frameFormat,
	frameSizes,
	type FrameFormat,
	type FrameSizeName
} from '$lib/figures/frame-size';
import { fileThemes } from '$lib/figures/theme';
import { themeContent } from '$lib/figures/theme-content';
import type { ChosenUnit } from '$lib/messages/format/number-style';
import type { RowOrder } from '$lib/figures/row-order';
import type { FigureChoice } from '$lib/ui/studio/figure-choice';
import type { FigureLook } from '$lib/ui/studio/drawn-figure';

const noWords = { title: '', subtitle: '', note: '', alt: '', byline: '', source: '' };

/** How the figure at hand is to look, as the publisher chose it. */
export class StudioLook {
	size = $state<FrameSizeName>(frameSizes[0]);
	/** A size of one's own; where it is none, the one above holds. */
	ownSize = $state('');
	theme = $state<keyof typeof fileThemes | 'own'>('light');
	ownTheme = $state.raw<{ readonly name: string; readonly colours: Theme } | null>(null);
	logo = $state.raw<Logo | null>(null);
	words = $state({ ...noWords });
	/** The names of the marks that stand out. */
	#highlights = $state.raw<readonly string[]>([]);
	annotations = $state.raw<readonly FigureAnnotation[]>([]);
	/** Empty for the usual order of the figure. */
	order = $state<RowOrder | ''>('');
	/** What the figure compares; as usual where nothing is chosen. */
	choice = $state.raw<FigureChoice>({});
	/** The category of which one item is drawn; empty for the one that avoids most. */
	item = $state('');
	/** Empty where the size of the amounts decides. */
	unit = $state<ChosenUnit | ''>('');
	decimals = $state<number | ''>('');

	/** The name of the first mark that stands out; empty for none. */
	get highlight(): string {
		return this.#highlights[0] ?? '';
	}

	set highlight(name: string) {
		this.#highlights = name === '' ? [] : [name];
	}

	get sizeName(): string {
		return frameFormat(this.ownSize.trim()) === null ? this.size : this.ownSize.trim();
	}

	get format(): FrameFormat {
		return frameFormat(this.sizeName)!;
	}

	get #themeInForce(): FigureLook['theme'] {
		if (this.theme === 'own' && this.ownTheme !== null) return this.ownTheme;
		const name = this.theme === 'dark' ? 'dark' : 'light';
		return { name, colours: fileThemes[name] };
	}

	/** All of it. */
	get whole(): FigureLook {
		const { source, ...words } = this.words;
		return {
			...{ format: this.format, theme: this.#themeInForce },
			edits: {
				...words,
				highlight: this.#highlights,
				annotations: this.annotations,
				logo: this.logo ?? undefined
			},
			...{ sourceName: source, order: this.order === '' ? undefined : this.order },
			numbers: {
				unit: this.unit === '' ? undefined : this.unit,
				decimals: this.decimals === '' ? undefined : this.decimals
			}
		};
	}

	/** Words and marks belong to one figure: another one begins with its own. */
	begin(): void {
		const { byline, source } = this.words;
		this.words = { ...noWords, byline, source };
		this.highlight = '';
		this.order = '';
		this.choice = {};
		this.item = '';
		this.annotations = [];
	}

	/** Begins as a figure was that came back from its file. */
	take({ size, theme, edits, order, numbers }: OpenedFigure['look']): void {
		const { title = '', subtitle = '', note = '', alt = '', byline = '' } = edits;
		this.words = { title, subtitle, note, alt, byline, source: '' };
		this.#highlights = edits.highlight ?? [];
		this.annotations = edits.annotations ?? [];
		this.logo = edits.logo ?? null;
		const offered = frameSizes.find((one) => one === size);
		this.size = offered ?? frameSizes[0];
		this.ownSize = offered === undefined ? size : '';
		this.ownTheme = offeredTheme(theme) === null ? theme : null;
		this.theme = offeredTheme(theme) ?? 'own';
		this.order = order ?? '';
		this.unit = numbers.unit ?? '';
		this.decimals = numbers.decimals ?? '';
	}
}

/** The theme of that name that is offered; null for another one, whatever it is called. */
function offeredTheme({ name, colours }: FigureLook['theme']): keyof typeof fileThemes | null {
	if (name !== 'light' && name !== 'dark') return null;
	const written = (theme: Theme) => JSON.stringify(themeContent(theme));
	return written(fileThemes[name]) === written(colours) ? name : null;
}
