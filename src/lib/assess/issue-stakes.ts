import type { CentralPart } from '../impact';
import type { MappedCategory, RowCounts } from '../model/assessment';
import type { Issue, IssueCode } from '../model/issue';
import type { Library } from '../model/library';
import { numberId, partId } from '../model/number-id';
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

/** What an issue puts at stake, and by which arithmetic. */
export interface Stake {
	/** Kg CO2e of either sign, of which the size counts; null where nothing tells. */
	readonly kg: number | null;
	/** The amounts that its arithmetic takes, by name. */
	readonly operands: Readonly<Record<string, number>>;
	/** Names of the numbers of the result that it is made of. */
	readonly of: readonly string[];
}

/**
 * What an issue could do to the central net total, kg CO2e, zero or more: what the goods in question
 * contribute or would contribute. 0 where the total does not depend on it; null where nothing tells.
 * Where the goods are not known, an estimate: as many at the mean of the assessed ones.
 */
export function issueStake(basis: StakeBasis, issue: Issue): number | null {
	return sizeOf(stakeOfIssue(basis, issue));
}

/** The same with its arithmetic. */
export function stakeOfIssue(basis: StakeBasis, issue: Issue): Stake {
	return stakes[issue.code]?.(basis, issue) ?? unknown;
}

/** The same for rejected rows, which are taken to hold as many items as the loaded ones on average. */
export function rejectedStake(basis: StakeBasis): number | null {
	return sizeOf(stakeOfRejects(basis));
}

/** The same with its arithmetic. */
export function stakeOfRejects(basis: StakeBasis): Stake {
	return ofRows(basis, basis.rows.rejected);
}

function sizeOf({ kg }: Stake): number | null {
	return kg === null ? null : Math.abs(kg);
}

type Reckoner = (basis: StakeBasis, issue: Issue) => Stake;

const unknown: Stake = { kg: null, operands: {}, of: [] };

/** What the total does not depend on: prices, and how it is divided into periods. */
const nothing: Reckoner = () => ({ kg: 0, operands: {}, of: [] });

/** What decides every count. */
const everything: Reckoner = ({ answers }) => ({
	kg: answers.whole.net,
	operands: {},
	of: [netId]
});

/** What decides in which period a trade counts: nothing, unless only one period is asked about. */
const withinPeriod: Reckoner = (basis, issue) => {
	const { from, to } = basis.facts;
	return (from === null && to === null ? nothing : everything)(basis, issue);
};

/** The rows that the issue counts, each with as much as a row holds on average. */
const itsRows: Reckoner = (basis, { count }) => ofRows(basis, count);

/** The items (or kg) that the issue names. */
const itsAmount: Reckoner = (basis, { parameters: { items, massKg } }) => {
	const amount = items ?? massKg;
	return typeof amount === 'number' ? ofAmount(basis, amount * basis.times) : unknown;
};

/** The count of an issue that counts items (or kg). */
const itsCount: Reckoner = (basis, { count }) => ofAmount(basis, count);

const netId = numberId({ kind: 'total', term: 'net' });
const assessedId = numberId({ kind: 'count', count: 'assessed' });

const stakes: Partial<Record<IssueCode, Reckoner>> = {
	no_dates: nothing,
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
	items_scaled: ({ answers: { whole } }, { parameters: { scale } }) => ({
		kg: whole.net === null ? null : whole.net * (1 - 1 / Number(scale)),
		operands: { scale: Number(scale) },
		of: [netId]
	}),
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
	vehicles_set_aside: ({ answers }) => ({
		kg: answers.vehicles?.whole.net ?? null,
		operands: {},
		of: [numberId({ kind: 'vehicles', category: null })]
	}),
	mass_estimate: ({ answers }) => ofCategories(answers, massEstimated(answers)),
	sign_can_reverse: ({ answers, library, facts }) =>
		ofCategories(answers, reversibleIn(library, facts))
};

/** What a column was taken for decides everything, something that cannot be told, or nothing. */
function guessedRole(basis: StakeBasis, issue: Issue): Stake {
	const { role } = issue.parameters;
	if (role === 'price' || role === 'currency') return nothing(basis, issue);
	const decides = role === 'items' || role === 'mass' || role === 'category';
	return decides ? everything(basis, issue) : unknown;
}

/** A number of items (or kg) at the mean net of the assessed ones. */
function ofAmount({ answers }: StakeBasis, amount: number): Stake {
	const mean = meanNet(answers.whole);
	const kg = mean === null ? null : amount * mean;
	return { kg, operands: { amount }, of: [netId, assessedId] };
}

/** A number of rows with as many items (or kg) as those that count have on average. */
function ofRows(basis: StakeBasis, rows: number): Stake {
	const counted = basis.rows.loaded - basis.rows.filtered;
	if (counted <= 0) return unknown;
	const { number } = basis.answers.whole;
	const { kg, of } = ofAmount(basis, (rows * number) / counted);
	return { kg, operands: { rows, number, counted }, of };
}

function ofFile(basis: StakeBasis, { parameters: { file } }: Issue): Stake {
	const input = basis.facts.inputs.find(({ name }) => name === file);
	return input === undefined ? unknown : ofRows(basis, input.rows.loaded - input.rows.filtered);
}

/** Periods that lack trades, at the mean of those that have some. */
function ofPeriods(dated: readonly CentralPart[], lacking: number, there: number): Stake {
	const nets = dated.flatMap(({ net }) => (net === null ? [] : [net]));
	if (there <= 0 || nets.length === 0) return unknown;
	const net = sum(nets);
	return { kg: (lacking * net) / there, operands: { lacking, there, net }, of: [] };
}

const isUnmapped = ({ category, by }: MappedCategory) => category === null && by !== 'mapping';
const isLeft = ({ category, by }: MappedCategory) => category === null && by === 'mapping';

/** What words contribute, or would; null where that is known of none. */
function ofWords(
	mapped: readonly MappedCategory[],
	holds: (word: MappedCategory) => boolean
): Stake {
	return total(
		mapped.filter(holds).map(({ sourceCategory, netAvoidedKgCo2e: net }) => ({
			...{ net, id: numberId({ kind: 'word', word: sourceCategory }) }
		}))
	);
}

function ofCategories({ by }: CentralAnswers, ids: ReadonlySet<string | null>): Stake {
	const parts = by.category.filter(({ key }) => ids.has(key));
	return total(parts.map(({ key, net }) => ({ net, id: partId('category', key) })));
}

/** Contributions whose signs differ do not make each other harmless: their sizes are added up. */
function total(nets: readonly { readonly net: number | null; readonly id: string }[]): Stake {
	const known = nets.filter(({ net }) => net !== null);
	const kg = known.length === 0 ? null : sum(known.map(({ net }) => Math.abs(net!)));
	return { kg, operands: {}, of: known.map(({ id }) => id) };
}

function sum(values: readonly number[]): number {
	return values.reduce((added, value) => added + value, 0);
}
