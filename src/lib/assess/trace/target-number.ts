import { normal95, seasons, yearBefore } from '../../impact';
import { numberId, type OwnRef } from '../../model/number-id';
import { dayNumber } from '../../model/calendar-steps';
import type { Days } from '../../model/compared-periods';
import { categoriesOf } from '../log-facts';
import { targetFound, type TargetFound } from '../target-found';
import { noLines, plainNumber, pointOf, whole, type OfKind } from './plain-number';
import type { PlainNumber, TraceValue } from './trace';
import { namedBy, type TraceBasis } from './trace-basis';

type TargetRef = OfKind<'target'>;

/** What a number of a target says beside its name. */
interface Said {
	readonly kind: 'pace' | 'forecast' | 'left' | 'quotient' | 'mean';
	readonly unit: string;
	readonly value: TraceValue | null;
	/** What it is computed from, in order. */
	readonly of: readonly OwnRef[];
	readonly operands: Readonly<Record<string, number>>;
}

/** What is expected of a target in the whole log, or needed for it; null where there is no such number. */
export function targetNumber(basis: TraceBasis, ref: TargetRef): PlainNumber | null {
	const { cube, library, facts, answers, times } = basis;
	if (cube === null) return null;
	const log = { cube, factors: answers.factors, times, categories: categoriesOf(library, facts) };
	const found = targetFound(log, ref.target);
	const said = found && saidOf(found, ref);
	if (said === null) return null;
	const of = said.of.map((own) => namedBy(basis, numberId(own)));
	return plainNumber(ref, noLines, { ...whole, ...said, of });
}

const kgCo2e = 'kg CO2e';
const units = { net: kgCo2e, items: 'items', goods: 'kg' } as const;

function saidOf(found: TargetFound, ref: TargetRef): Said | null {
	const { course, needs, measure } = found;
	const unit = units[measure];
	const own = (of: TargetRef['of']): OwnRef => ({
		kind: 'target',
		target: ref.target,
		of,
		day: null
	});
	const over = (
		value: number | null,
		of: readonly OwnRef[],
		by: Said['operands'] = {},
		ofUnit = unit
	) =>
		value === null
			? null
			: { kind: 'quotient' as const, unit: ofUnit, value: pointOf(value), of, operands: by };
	switch (ref.of) {
		case 'pace':
			return paceSaid(found, ref.day!);
		case 'forecast':
			return forecastSaid(found, ref.day!);
		case 'left':
			return {
				...{ kind: 'left', unit, value: pointOf(needs.left) },
				of: reachedOf(found),
				operands: { target: course.target }
			};
		case 'each':
			return over(needs.perStep, [own('left')], { by: course.stepsLeft });
		case 'recent':
			return meanOf(found, needs.recent, unit, measure === 'net' ? 'net' : 'count');
		case 'recent_items':
			return meanOf(found, needs.recentItems, 'items', 'count');
		case 'per_item':
			return over(needs.perItem, [own('recent'), own('recent_items')]);
		case 'items':
			return over(needs.itemsPerStep, [own('each'), own('per_item')], {}, 'items');
		case 'needed_per_item':
			return over(needs.neededPerItem, [own('each'), own('recent_items')]);
	}
}

/** What the log has on some days of what the target is set for. */
export function reachedIn(
	{ measure, part }: Pick<TargetFound, 'measure' | 'part'>,
	days: Days,
	term: 'net' | 'count' = measure === 'net' ? 'net' : 'count'
): OwnRef {
	const where = part === null || part.keys.length === 0 ? [] : [{ ...part, except: false }];
	return { kind: 'selected', term, selection: { of: 'log', days, where } };
}

/** What was reached, where the period has begun. */
function reachedOf(found: TargetFound): readonly OwnRef[] {
	const { period, observed } = found.course;
	const last = observed.at(-1);
	return last === undefined ? [] : [reachedIn(found, { from: period.from, to: last.day })];
}

function meanOf(
	found: TargetFound,
	value: number | null,
	unit: string,
	term: 'net' | 'count'
): Said | null {
	const { recent, past } = found.course;
	if (value === null || recent === null) return null;
	const of = past.slice(-recent.steps).map((days) => reachedIn(found, days, term));
	return { kind: 'mean', unit, value: pointOf(value), of, operands: {} };
}

function paceSaid(found: TargetFound, day: string): Said | null {
	const { course, measure } = found;
	const { period, target, paceBy } = course;
	const point = course.pace.find((own) => own.day === day);
	if (point === undefined) return null;
	const same = { kind: 'pace', unit: units[measure], value: pointOf(point.value) } as const;
	if (paceBy === 'calendar') {
		const days = (to: string) => dayNumber(to) - dayNumber(period.from) + 1;
		const operands = { target, passed: days(day), length: days(period.to) };
		return { ...same, of: [], operands };
	}
	const then = yearBefore({ from: period.from, to: day });
	const of = [reachedIn(found, then), reachedIn(found, yearBefore(period))];
	return { ...same, of, operands: { target } };
}

/** A forecast with the steps that it is made of: what was reached, then the past, oldest first. */
function forecastSaid(found: TargetFound, day: string): Said | null {
	const { course, measure } = found;
	const { forecast, method, past, ahead, step, isFalling } = course;
	const point = forecast.find((own) => own.day === day);
	if (point === undefined || method === null) return null;
	const season = method.kind === 'seasonal' ? seasons[step]! : 0;
	const steps = past.slice(-(season + method.steps)).map((days) => reachedIn(found, days));
	const wanted = ahead.slice(0, ahead.findIndex((own) => own.day === day) + 1);
	const shares = wanted.flatMap(({ share, counts }, at) => [
		[`share_${at + 1}`, share],
		[`counts_${at + 1}`, Number(counts)]
	]);
	const { low, central, high } = point;
	const reached = reachedOf(found);
	return {
		...{ kind: 'forecast', unit: units[measure], value: { low, central, high, median: null } },
		of: [...reached, ...steps],
		operands: {
			...{ reached: reached.length, season, steps: method.steps, normal95 },
			falling: Number(isFalling),
			...Object.fromEntries(shares)
		}
	};
}
