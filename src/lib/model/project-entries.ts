/** Ending of the name of a project file. */
export const projectEnding = '.reprise';

/** Names and folders within a project file. */
export const projectEntries = {
	project: 'project.json',
	mapping: 'mapping.csv',
	factors: 'factors.csv',
	facts: 'facts.json',
	pack: 'pack/',
	trades: 'trades/'
} as const;
