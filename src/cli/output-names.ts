import { extname } from 'node:path';

/** Where the table of an input goes, and what says why there is none, both within the folder. */
export interface OutputName {
	readonly output: string;
	readonly error: string;
}

/** The names of the outputs of inputs, by their places: `a.csv` keeps its name, `b.xlsx` becomes `b.xlsx.csv`. */
export function outputNames(places: readonly string[]): OutputName[] {
	const taken = new Set<string>();
	return places.map((place) => {
		const isCsv = extname(place).toLowerCase() === '.csv';
		let output = isCsv ? place : `${place}.csv`;
		for (let number = 2; taken.has(output.toLowerCase()); number++) {
			output = `${place.replace(/\.csv$/i, '')} (${number}).csv`;
		}
		taken.add(output.toLowerCase());
		return { output, error: `${isCsv ? output : output.slice(0, -4)}.error.txt` };
	});
}
