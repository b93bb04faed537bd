/** A run of text: plain, set in bold, or lowered as an index. */
export interface Run {
	readonly kind: 'plain' | 'strong' | 'lowered';
	readonly text: string;
}

/**
 * Text cut into runs: what stands between `**` is strong, the 2 of CO₂ is lowered (web fonts rarely
 * hold the index character).
 */
export function runsOf(text: string): Run[] {
	return text
		.split('**')
		.flatMap((part, index) => lowered(part, index % 2 === 1 ? 'strong' : 'plain'))
		.filter((run) => run.text !== '');
}

function lowered(text: string, kind: 'plain' | 'strong'): Run[] {
	return text
		.split('₂')
		.flatMap((part, index): Run[] =>
			index === 0 ? [{ kind, text: part }] : [{ kind: 'lowered', text: '2' }, { kind, text: part }]
		);
}
