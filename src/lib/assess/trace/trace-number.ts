import type { CountName, OwnRef } from '../../model/number-id';
import { monthOf, ranged } from '../answers';
import { changeNumber, ratioNumber } from './compared-numbers';
import { doubtNumber } from './doubt-number';
import { itemNumber } from './item-number';
import { movedNumber } from './moved-number';
import {
	linesOf,
	noLines,
	plainNumber,
	pointOf,
	valueOf,
	whole,
	wholeLines,
	type OfKind
} from './plain-number';
import { breakEvenNumber, perItemNumber, perRowNumber } from './restated-numbers';
import { selectedNumber } from './selected-number';
import {
	boundNumber,
	drawsNumber,
	firstNumber,
	settledNumber,
	shareNumber,
	swingNumber
} from './sampled-numbers';
import { pairNumber } from './pair-number';
import { portionNumber } from './portion-number';
import { rowsNumber } from './rows-number';
import { targetNumber } from './target-number';
import { streamNumber } from './stream-number';
import { timesNumber } from './times-number';
import { wordCountNumber } from './word-count-number';
import { wordNumber } from './stake-number';
import type { PlainNumber } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

/** How a number was made, its draws apart; null where the log has no such number. */
export function traceNumber(basis: TraceBasis, ref: OwnRef): PlainNumber | null {
	const number = numberOf(basis, ref);
	if (number === null) return null;
	const lines = number.lines.map((line) => ({ ...line, factor: namedBy(basis, line.factor) }));
	return { ...number, id: namedBy(basis, number.id), lines };
}

function numberOf(basis: TraceBasis, ref: OwnRef): PlainNumber | null {
	switch (ref.kind) {
		case 'total':
			return totalNumber(basis, ref);
		case 'cautious':
			return cautiousNumber(basis);
		case 'count':
			return countNumber(basis, ref.count);
		case 'coverage':
			return coverageNumber(basis);
		case 'equivalence':
			return equivalenceNumber(basis, ref.id);
		case 'vehicles':
			return vehiclesNumber(basis, ref);
		case 'part':
			return partNumber(basis, ref);
		case 'cell':
			return cellNumber(basis, ref);
		case 'word':
			return wordNumber(basis, ref.word);
		case 'word_count':
			return wordCountNumber(basis, ref);
		case 'bound':
			return boundNumber(basis, ref);
		case 'swing':
			return swingNumber(basis, ref);
		case 'share':
			return shareNumber(basis, ref);
		case 'first':
			return firstNumber(basis, ref);
		case 'settled':
			return settledNumber(basis, ref);
		case 'draws':
		case 'chance':
			return drawsNumber(basis, ref);
		case 'break_even':
			return breakEvenNumber(basis);
		case 'per_item':
			return perItemNumber(basis);
		case 'per_row':
			return perRowNumber(basis);
		case 'moved':
		case 'moved_from':
		case 'apart':
			return movedNumber(basis, ref);
		case 'doubt':
			return doubtNumber(basis, ref);
		case 'change':
			return changeNumber(basis, ref);
		case 'ratio':
			return ratioNumber(basis);
		case 'times':
			return timesNumber(basis);
		case 'item':
			return itemNumber(basis, ref);
		case 'selected':
			return selectedNumber(basis, ref);
		case 'target':
			return targetNumber(basis, ref);
		case 'portion':
			return portionNumber(basis, ref, (own) => numberOf(basis, own));
		case 'pair':
			return pairNumber(basis, ref, (own) => numberOf(basis, own));
		case 'stream':
			return streamNumber(basis, ref);
		case 'rows':
			return rowsNumber(basis, ref);
	}
}

function totalNumber(basis: TraceBasis, ref: OfKind<'total'>): PlainNumber {
	const { answers, ranges } = basis;
	const value = valueOf(ranged(answers.whole[ref.term], ranges.totals[ref.term]));
	return plainNumber(ref, wholeLines(basis), { kind: ref.term, ...whole, value });
}

function cautiousNumber(basis: TraceBasis): PlainNumber {
	const cautious = basis.headline.totals.netAvoidedKgCo2e?.cautious ?? null;
	const value = pointOf(cautious);
	return plainNumber({ kind: 'cautious' }, noLines, {
		kind: 'cautious',
		...whole,
		value,
		of: [namedBy(basis, 'total.net')]
	});
}

function countNumber(basis: TraceBasis, count: CountName): PlainNumber | null {
	const { headline, facts } = basis;
	const counts: Partial<Record<CountName, number>> | undefined =
		headline.items ?? headline.massKg ?? undefined;
	const central = counts?.[count];
	if (central === undefined) return null;
	return plainNumber({ kind: 'count', count }, wholeLines(basis), {
		kind: 'count',
		...whole,
		unit: facts.plan.massLog ? 'kg' : 'items',
		value: pointOf(central)
	});
}

function coverageNumber(basis: TraceBasis): PlainNumber {
	const value = pointOf(basis.headline.coverage);
	const own = { kind: 'coverage', ...whole, unit: '1', value } as const;
	return plainNumber({ kind: 'coverage' }, wholeLines(basis), own);
}

function equivalenceNumber(basis: TraceBasis, id: string): PlainNumber | null {
	const { headline, library } = basis;
	const found = headline.equivalences.find((equivalence) => equivalence.id === id);
	if (found === undefined) return null;
	const { value, kgCo2ePerUnit } = found;
	const known = library.equivalences.find((equivalence) => equivalence.id === id)!;
	return plainNumber({ kind: 'equivalence', id }, noLines, {
		kind: 'equivalence',
		...whole,
		unit: id,
		value: value && { ...value, median: null },
		of: [namedBy(basis, 'total.net')],
		kgCo2ePerUnit,
		sourceIds: known.sourceIds
	});
}

function vehiclesNumber(basis: TraceBasis, ref: OfKind<'vehicles'>): PlainNumber | null {
	const { answers, ranges, facts } = basis;
	if (answers.vehicles === null || ranges.vehicles === null) return null;
	const { category } = ref;
	const rows = facts.tally.by.category;
	const part = category === null ? -1 : rows.keys.indexOf(category);
	if (category !== null && (answers.vehicles.parts[part]?.net ?? null) === null) return null;
	const value =
		category === null
			? ranged(answers.vehicles.whole.net, ranges.vehicles.net)
			: ranged(answers.vehicles.parts[part]!.net, ranges.vehicles.parts[part]!);
	const holds = (row: number) => category === null || rows.part[row] === part;
	return plainNumber(ref, linesOf(basis, rows, holds, true), {
		kind: 'net',
		dimension: 'vehicles',
		part: category,
		value: valueOf(value)
	});
}

function partNumber(basis: TraceBasis, ref: OfKind<'part'>): PlainNumber | null {
	const { answers, ranges, facts } = basis;
	const { dimension, key } = ref;
	const rows = facts.tally.by[dimension];
	const part = rows.keys.findIndex((known) => partName(dimension, known) === key);
	if (part === -1) return null;
	const value = valueOf(ranged(answers.by[dimension][part]!.net, ranges.by[dimension][part]!));
	const lines = linesOf(basis, rows, (row) => rows.part[row] === part);
	return plainNumber(ref, lines, { kind: 'net', dimension, part: key, value });
}

/** A part as the result names it: months without their day. */
export function partName(dimension: string, key: string | null): string | null {
	return dimension === 'month' ? monthOf(key) : key;
}

function cellNumber(basis: TraceBasis, ref: OfKind<'cell'>): PlainNumber | null {
	const { answers, facts } = basis;
	const { month, categories } = ref;
	const wanted = new Set(categories);
	const cells = answers.trend.filter(
		(cell) => cell.month === month && cell.category !== null && wanted.has(cell.category)
	);
	if (cells.length === 0) return null;
	const central = cells.reduce((sum, { netAvoidedKgCo2e }) => sum + netAvoidedKgCo2e, 0);
	const rows = facts.tally.by.month;
	const holds = (row: number) =>
		monthOf(rows.keys[rows.part[row]!]!) === month &&
		wanted.has(facts.tally.pairs[rows.pair[row]!]!.category ?? '');
	return plainNumber(ref, linesOf(basis, rows, holds), {
		kind: 'net',
		dimension: 'month_category',
		part: month,
		value: pointOf(central)
	});
}
