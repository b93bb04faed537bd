/** What every production factor of this edition of the pack has in common. */
export const edition = {
	/** Folder and version of the pack. */
	pack: '2026.1',
	productionUnit: 'kg CO2e/item',
	/** Sources use the 100-year potentials of different assessment reports; none restates them. */
	gwpBasis: 'GWP100',
	/** The last day on which the values may be used without a look at newer evidence. */
	reviewBy: '2027-12-31'
} as const;
