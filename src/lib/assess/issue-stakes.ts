import type { CentralPart } from '../impact';
import type { MappedCategory, RowCounts } from '../model/assessment';
import type { Issue, IssueCode } from '../model/issue';
import type { Library } from '../model/library';
import type { CentralAnswers } from './answers';
import type { LogFacts } from './log-facts';
import { meanNet } from './mapped-categories';
import { isDoubtful, massEstimated, reversibleIn } from './method-issues';

/** What the issues of one result are weighed by. */
export interface StakeBasis {
	readonly library: Library;
	readonly facts: LogFacts;
	readonly answers: CentralAnswers;
	readonly mapped: readonly MappedCategory[];
	readonly rows: RowCounts;
	/** What a scenario of growth multiplies the counts of the log by; 1 otherwise. */
	readonly times: number;
}

/**
 * What an issue could do to the central net total, kg CO2e, zero or more: what the goods in question
 * contribute or would contribute. 0 where the total does not depend on it; null where nothing tells.
 * Where the goods are not known, an estimate: as many at the mean of the assessed ones.
 */
export function issueStake(basis: StakeBasis, issue: Issue): number | null {
	const stake = stakes[issue.code];
	return stake === undefined ? null : sizeOf(stake(basis, issue));
}

/** The same for rejected rows, which are taken to hold as many items as the loaded ones on average. */
export function rejectedStake(basis: StakeBasis): number | null {
	return sizeOf(ofRows(basis, basis.rows.rejected));
}

function sizeOf(kg: number | null): number | null {
	return kg === null ? null : Math.abs(kg);
}

type Reckoner = (basis: StakeBasis, issue: Issue) => number | null;

/** What the total does not depend on: prices, and how it is divided into periods. */
const nothing: Reckoner = () => 0;

/** What decides in which period a trade counts: nothing, unless only one period is asked about. */
const withinPeriod: Reckoner = ({ facts, answers }) =>
	facts.from === null && facts.to === null ? 0 : answers.whole.net;

/** What decides every count. */
const everything: Reckoner = ({ answers }) => answers.whole.net;

/** The rows that the issue counts, each with as much as a row holds on average. */
const itsRows: Reckoner = (basis, { count }) => ofRows(basis, count);

/** The items (or kg) that the issue names. */
const itsAmount: Reckoner = (basis, { parameters: { items, massKg } }) => {
	const amount = items ?? massKg;
	return typeof amount === 'number' ? ofAmount(basis, amount * basis.times) : null;
};

/** The count of an issue that counts items (or kg). */
const itsCount: Reckoner = (basis, { count }) => ofAmount(basis, count);

const stakes: Partial<Record<IssueCode, Reckoner>> = {
	no_dates: nothing,
	dates_without_year: nothing,
	undated_rows: nothing,
	price_unreadable: nothing,
	mixed_currencies: nothing,
	two_digit_years: withinPeriod,
	dates_by_quarter: withinPeriod,
	dates_by_year: withinPeriod,
	dates_otherwise: withinPeriod,
	day_month_order: withinPeriod,
	decimal_mark: everything,
	items_columns: everything,
	one_item_per_row: everything,
	items_win_over_mass: everything,
	vehicles_only: everything,
	role_guessed: guessedRole,
	items_scaled: ({ answers: { whole } }, { parameters: { scale } }) =>
		whole.net === null ? null : whole.net * (1 - 1 / Number(scale)),
	undated_filtered: itsRows,
	repaired_rows: itsRows,
	repairs_unmatched: itsRows,
	duplicate_rows: itsAmount,
	outlying_items: itsAmount,
	items_fractional: itsAmount,
	items_like_ids: itsAmount,
	mass_jump: itsAmount,
	unknown_models: itsAmount,
	implausible_years: itsAmount,
	future_dates: itsAmount,
	duplicate_file: ofFile,
	missing_months: (basis, { count }) => {
		const dated = basis.answers.by.month.filter(({ key }) => key !== null);
		return ofPeriods(dated, count, dated.length);
	},
	missing_days: ({ answers }, { count, parameters: { days } }) => {
		const dated = answers.by.month.filter(({ key }) => key !== null);
		return ofPeriods(dated, count, Number(days) - count);
	},
	unmapped: ({ mapped }) => ofWords(mapped, isUnmapped),
	unmapped_on_purpose: ({ mapped }) => ofWords(mapped, isLeft),
	low_confidence_mapping: ({ mapped }) => ofWords(mapped, isDoubtful),
	without_factor: itsCount,
	returns: itsCount,
	vehicles_set_aside: ({ answers }) => answers.vehicles?.whole.net ?? null,
	mass_estimate: ({ answers }) => ofCategories(answers, massEstimated(answers)),
	sign_can_reverse: ({ answers, library, facts }) =>
		ofCategories(answers, reversibleIn(library, facts))
};

/** What a column was taken for decides everything, something that cannot be told, or nothing. */
function guessedRole({ answers }: StakeBasis, { parameters: { role } }: Issue): number | null {
	if (role === 'price' || role === 'currency') return 0;
	const decides = role === 'items' || role === 'mass' || role === 'category';
	return decides ? answers.whole.net : null;
}

/** A number of items (or kg) at the mean net of the assessed ones. */
function ofAmount({ answers }: StakeBasis, amount: number): number | null {
	const mean = meanNet(answers.whole);
	return mean === null ? null : amount * mean;
}

/** A number of rows with as many items (or kg) as those that count have on average. */
function ofRows(basis: StakeBasis, rows: number): number | null {
	const counted = basis.rows.loaded - basis.rows.filtered;
	return counted > 0 ? ofAmount(basis, (rows * basis.answers.whole.number) / counted) : null;
}

function ofFile(basis: StakeBasis, { parameters: { file } }: Issue): number | null {
	const input = basis.facts.inputs.find(({ name }) => name === file);
	return input === undefined ? null : ofRows(basis, input.rows.loaded - input.rows.filtered);
}

/** Periods that lack trades, at the mean of those that have some. */
function ofPeriods(dated: readonly CentralPart[], lacking: number, there: number): number | null {
	const nets = dated.flatMap(({ net }) => (net === null ? [] : [net]));
	return there > 0 && nets.length > 0 ? (lacking * sum(nets)) / there : null;
}

const isUnmapped = ({ category, by }: MappedCategory) => category === null && by !== 'mapping';
const isLeft = ({ category, by }: MappedCategory) => category === null && by === 'mapping';

/** What words contribute, or would; null where that is known of none. */
function ofWords(
	mapped: readonly MappedCategory[],
	holds: (word: MappedCategory) => boolean
): number | null {
	return total(mapped.filter(holds).map(({ netAvoidedKgCo2e }) => netAvoidedKgCo2e));
}

function ofCategories({ by }: CentralAnswers, ids: ReadonlySet<string | null>): number | null {
	return total(by.category.filter(({ key }) => ids.has(key)).map(({ net }) => net));
}

/** Contributions whose signs differ do not make each other harmless: their sizes are added up. */
function total(nets: readonly (number | null)[]): number | null {
	const known = nets.flatMap((net) => (net === null ? [] : [Math.abs(net)]));
	return known.length === 0 ? null : sum(known);
}

function sum(values: readonly number[]): number {
	return values.reduce((added, value) => added + value, 0);
}
