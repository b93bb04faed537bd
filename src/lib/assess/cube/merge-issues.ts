import type { Issue, MessageParameters } from '../../model/issue';

/** Issues of several parts of one log: what is the same but for its numbers is told once. */
export function mergeIssues(parts: readonly (readonly Issue[])[]): readonly Issue[] {
	const merged = new Map<string, Issue>();
	for (const issue of parts.flat()) {
		const key = JSON.stringify([issue.code, wordsOf(issue.parameters)]);
		const known = merged.get(key);
		merged.set(key, known === undefined ? issue : added(known, issue));
	}
	return [...merged.values()];
}

function wordsOf(parameters: MessageParameters) {
	return Object.entries(parameters).filter(([, value]) => typeof value === 'string');
}

function added(some: Issue, more: Issue): Issue {
	const parameters = Object.entries(more.parameters).map(([name, value]) => {
		const before = some.parameters[name];
		const isAmount = typeof value === 'number' && typeof before === 'number';
		return [name, isAmount ? before + value : value] as const;
	});
	return {
		code: some.code,
		parameters: { ...some.parameters, ...Object.fromEntries(parameters) },
		count: some.count + more.count
	};
}
