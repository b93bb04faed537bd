import type { Trace } from './trace';

/**
 * A trace as JSON with one entry of each list on a line: a file that can be read, searched and
 * compared line by line. Equal traces give equal bytes.
 */
export function traceJson(trace: Trace): string {
	const members = Object.entries(trace).map(([name, value]) => {
		return `\t${JSON.stringify(name)}: ${memberText(value)}`;
	});
	return `{\n${members.join(',\n')}\n}\n`;
}

function memberText(value: unknown): string {
	if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
	return `[\n${value.map((entry) => `\t\t${JSON.stringify(entry)}`).join(',\n')}\n\t]`;
}
