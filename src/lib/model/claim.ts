/** Units in which a claim states its amount. */
export const claimUnits = [
	'bulb_nights',
	'flights_return',
	'households',
	'items',
	'kg_co2_per_tree_year',
	'kg_co2e',
	'kg_co2e_per_item',
	'kg_co2e_per_million_cny',
	'kg_co2e_per_new_item',
	'kg_co2e_per_person',
	'kg_pollutants',
	'km',
	'kwh',
	'share',
	'stadiums',
	'trees',
	'trees_per_item'
] as const;

/** One of these units. */
export type ClaimUnit = (typeof claimUnits)[number];

/** Columns of a claim that may hold a doubtful number of its print. */
export const printedColumns = ['quantity', 'items', 'users', 'kg_co2e_total'] as const;

/** One of these columns. */
export type PrintedColumn = (typeof printedColumns)[number];

/** A number as it stands in a doubtful print, in the unit of its column. */
export interface PrintedNumber {
	readonly column: PrintedColumn;
	readonly value: number;
}

/**
 * A published statement about second-hand trade. What it does not tell is null and never zero. It
 * repeats what its source says and is no judgement of its publisher.
 */
export interface Claim {
	readonly id: string;
	/** Null where the statement names none. */
	readonly platform: string | null;
	readonly statementEn: string;
	readonly statementZh: string;
	/** Year, month or day, as exactly as known; stands for the whole of it. */
	readonly periodFrom: string | null;
	readonly periodTo: string | null;
	/** In `unit`; the lower number of a range. */
	readonly quantity: number | null;
	readonly quantityHigh: number | null;
	/** Null where the numbers are garbled. */
	readonly unit: ClaimUnit | null;
	readonly items: number | null;
	readonly users: number | null;
	readonly households: number | null;
	readonly trees: number | null;
	readonly kgCo2eTotal: number | null;
	readonly kgCo2ePerItem: number | null;
	/** Gross: without handling. Net: handling or refurbishment taken off. */
	readonly basis: 'gross' | 'net' | 'unknown';
	/** Whether it covers several years, or all since the beginning. */
	readonly cumulative: 'yes' | 'no' | 'unknown';
	/** R read in a file, P read in a page excerpt, C computed from such figures, M from memory. */
	readonly seen: 'R' | 'P' | 'C' | 'M';
	readonly sourceIds: readonly string[];
	readonly impliedEn: string | null;
	readonly impliedZh: string | null;
	readonly noteEn: string | null;
	readonly noteZh: string | null;
	/** What it leaves open: columns, or words such as `household-definition`. */
	readonly knownUnknowns: readonly string[];
	/** Categories of the goods it is about; none where it covers a mix or names none. */
	readonly categories: readonly string[];
	/** What it counts; null where it counts neither. */
	readonly itemsAre: 'items' | 'transactions' | null;
	/** Whether the amount is called a lower bound. */
	readonly isFloor: boolean;
	/** What a share is a share of; null where no share is claimed. */
	readonly shareOf: 'new_item' | 'displacement' | 'market' | 'growth' | null;
	/** Numbers of a doubtful print: held against what they may have been, and never used as they are. */
	readonly asPrinted: readonly PrintedNumber[];
	/** The claim that takes its place, or null. */
	readonly supersededBy: string | null;
}
