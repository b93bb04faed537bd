import type { Figure } from '../../figures';
import { textCell, textColumn } from '../office/cells';
import type { SlideChart } from '../office/slide-chart';
import type { DataTable } from '../office/table';
import { certaintyNumbers } from './certainty-numbers';
import { countedNumbers } from './counted-numbers';
import type { FigureContents, NamedContents } from './figure-contents';
import type { NumberParts } from './number-parts';
import { placedNumbers } from './placed-numbers';
import { publishedNumbers } from './published-numbers';
import { rankedNumbers } from './ranked-numbers';
import { storyNumbers } from './story-numbers';
import { wholeNumbers } from './whole-numbers';

/** The numbers of a figure in full precision, and the chart that slides can draw of them. */
export interface FigureNumbers {
	readonly table: DataTable;
	/** Null where slides have no chart of that kind: they then hold the picture and the table. */
	readonly chart: SlideChart | null;
}

/** Gives the numbers of contents, in the language and with the words of their figure. */
export type NumbersOf<Name extends keyof FigureContents> = (
	contents: FigureContents[Name],
	figure: Figure
) => NumberParts;

const sources: { readonly [Name in keyof FigureContents]: NumbersOf<Name> } = {
	...rankedNumbers,
	...wholeNumbers,
	...countedNumbers,
	...certaintyNumbers,
	...storyNumbers,
	...publishedNumbers,
	...placedNumbers
};

/** The numbers behind a figure; those of one that cannot tell what it is drawn from are its table as text. */
export function figureNumbers(figure: Figure, from: NamedContents | null): FigureNumbers {
	const { chart, ...parts } = from === null ? asWritten(figure) : numbersOf(from, figure);
	return { table: { id: figure.name, label: figure.title, ...parts }, chart };
}

function numbersOf<Name extends keyof FigureContents>(
	{ name, contents }: { readonly name: Name; readonly contents: FigureContents[Name] },
	figure: Figure
): NumberParts {
	return sources[name](contents, figure);
}

function asWritten({ table: { columns, rows } }: Figure): NumberParts {
	return {
		columns: columns.map(({ label }) => textColumn(label)),
		rows: rows.map((row) => row.map((text) => textCell(text))),
		chart: null
	};
}
