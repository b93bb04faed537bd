import type { Claim } from '../model/claim';
import type { AmountKind } from './claim-units';
import { idsInText, type WordFinder } from './goods-in-text';
import { parseClaim, type ClaimAmount, type ParsedClaim } from './parse-claim';

/** A typed claim: how its text was read, and the claims that it makes. */
export interface TypedClaim {
	readonly parsed: ParsedClaim;
	/** None where no amount was recognised; two where it also says what a tree takes up. */
	readonly claims: readonly Claim[];
	/** Amounts that were recognised and that the audit makes no use of. */
	readonly unused: readonly ClaimAmount[];
}

/** The claims of a text that someone typed. What it does not say is not known. */
export function claimOfText(text: string, find: WordFinder): TypedClaim {
	const parsed = parseClaim(text, (words) => find.category(words) !== null);
	const amounts = chosenAmounts(parsed);
	const used = new Set(Object.values(amounts));
	const hasMain = [...used].some((amount) => amount !== undefined && amount !== amounts.perTree);
	const main = mainClaim(parsed, amounts, find);
	const isSaid = hasMain || parsed.unreadable.length > 0;
	return {
		parsed,
		claims: [
			...(isSaid ? [main] : []),
			...(amounts.perTree === undefined ? [] : [treeClaim(main, amounts.perTree)])
		],
		unused: parsed.amounts.filter((amount) => !used.has(amount))
	};
}

/** Of each kind the first amount is what the claim says. */
function chosenAmounts({ amounts }: ParsedClaim) {
	const first = (kind: AmountKind, ...per: readonly ClaimAmount['per'][]) =>
		amounts.find((amount) => amount.kind === kind && per.includes(amount.per));
	const any = (kind: AmountKind) => amounts.find((amount) => amount.kind === kind);
	return {
		total: first('mass', null),
		perItem: first('mass', 'item', 'transaction'),
		perUser: first('mass', 'user'),
		perTree: first('mass', 'tree'),
		trees: any('trees'),
		items: any('items') ?? any('transactions'),
		users: any('users'),
		households: any('households'),
		energy: first('energy', null),
		distance: first('distance', null),
		share: any('share')
	};
}

type Chosen = ReturnType<typeof chosenAmounts>;

const nothing = {
	statementEn: '',
	statementZh: '',
	impliedEn: null,
	impliedZh: null,
	noteEn: null,
	noteZh: null,
	seen: 'P' as const,
	sourceIds: [],
	asPrinted: [],
	supersededBy: null
};

function mainClaim(parsed: ParsedClaim, amounts: Chosen, find: WordFinder): Claim {
	const { perItem, perUser, total, users, households } = amounts;
	const single = total === undefined && (perItem ?? perUser) !== undefined;
	const platforms = idsInText(parsed.text, find.platform);
	return {
		...nothing,
		id: 'typed',
		statementEn: parsed.text,
		statementZh: parsed.text,
		platform: platforms[0] ?? null,
		periodFrom: parsed.years === null ? null : String(parsed.years.from),
		periodTo: parsed.years === null ? null : String(parsed.years.to),
		...quantityOf(amounts),
		items: amounts.items?.low ?? (single && perItem ? 1 : null),
		users: users?.low ?? (single && perUser ? 1 : null),
		households: households?.low ?? null,
		trees: isRange(amounts.trees) ? null : (amounts.trees?.low ?? null),
		kgCo2eTotal: (total ?? perItem ?? perUser)?.low ?? null,
		kgCo2ePerItem: perItem?.low ?? null,
		basis: parsed.basis,
		cumulative: cumulativeOf(parsed, perItem),
		knownUnknowns: unknownsOf(parsed, amounts, platforms.length > 0),
		categories: idsInText(parsed.text, find.category),
		itemsAre: itemsAre(amounts),
		isFloor: (total ?? perItem ?? perUser)?.isFloor ?? false,
		shareOf: amounts.share === undefined ? null : shareOf(parsed.text)
	};
}

function isRange(amount: ClaimAmount | undefined): boolean {
	return amount !== undefined && amount.low !== amount.high;
}

/** The amount that the unit of the claim is about. */
function quantityOf(amounts: Chosen): Pick<Claim, 'quantity' | 'quantityHigh' | 'unit'> {
	const { total, perItem, perUser, trees, energy, distance, share, items } = amounts;
	const units: readonly (readonly [ClaimAmount | undefined, Claim['unit']])[] = [
		[trees?.per === 'item' || isRange(trees) ? trees : undefined, 'trees_per_item'],
		[energy, 'kwh'],
		[distance, 'km'],
		[perItem, 'kg_co2e_per_item'],
		[total, 'kg_co2e'],
		[perUser, 'kg_co2e_per_person'],
		[trees, 'trees'],
		[share, 'share'],
		[items, 'items']
	];
	const [amount, unit] = units.find(([candidate]) => candidate !== undefined) ?? [undefined, null];
	if (amount === undefined) return { quantity: null, quantityHigh: null, unit: null };
	return { quantity: amount.low, quantityHigh: isRange(amount) ? amount.high : null, unit };
}

function itemsAre({ perItem, items }: Chosen): Claim['itemsAre'] {
	if (perItem?.per === 'transaction' || items?.kind === 'transactions') return 'transactions';
	return (perItem ?? items) ? 'items' : null;
}

function cumulativeOf(
	{ isCumulative }: ParsedClaim,
	perItem: ClaimAmount | undefined
): Claim['cumulative'] {
	if (isCumulative === null) return perItem === undefined ? 'unknown' : 'no';
	return isCumulative ? 'yes' : 'no';
}

function shareOf(text: string): Claim['shareOf'] {
	if (/displac|替代/i.test(text)) return 'displacement';
	return /\bnew\b|新机|新品/i.test(text) ? 'new_item' : 'market';
}

const unknownOfKind: Readonly<Partial<Record<AmountKind, readonly string[]>>> = {
	mass: ['kg_co2e_total'],
	items: ['items'],
	transactions: ['items'],
	users: ['users'],
	households: ['households', 'household-definition'],
	trees: ['tree-definition']
};

function unknownsOf(parsed: ParsedClaim, amounts: Chosen, hasPlatform: boolean): readonly string[] {
	const { total, items, households, trees } = amounts;
	const unreadable = parsed.unreadable.flatMap(({ kind }) =>
		kind === null ? [] : (unknownOfKind[kind] ?? [])
	);
	return [
		...new Set([
			...unreadable,
			...(hasPlatform ? [] : ['platform']),
			...(parsed.years === null ? ['period'] : []),
			...(total !== undefined && items === undefined ? ['items'] : []),
			...(households === undefined ? [] : ['household-definition']),
			...(trees === undefined ? [] : ['tree-definition'])
		])
	];
}

/** What a text says that one tree takes up, as a claim of its own. */
function treeClaim(main: Claim, { low, high }: ClaimAmount): Claim {
	return {
		...main,
		id: 'typed-tree',
		quantity: low,
		quantityHigh: low === high ? null : high,
		unit: 'kg_co2_per_tree_year',
		items: null,
		users: null,
		households: null,
		trees: null,
		kgCo2eTotal: null,
		kgCo2ePerItem: null,
		knownUnknowns: ['source'],
		categories: [],
		itemsAre: null,
		isFloor: false
	};
}
