import { plainDate } from './date-forms';
import { monthNumbers } from './month-names';

/** Two numbers, and at most a time of day behind: `03-15`, `15.3.`, `3月15日 14:20`. */
const numbers = /^(\d{1,2}) ?[-/.] ?(\d{1,2})\.?(?: ?[ t,(].*)?$/;
/** A day and a month by its name, in either order: `15. März`, `Mar 15`. */
const dayAndName =
	/^(\d{1,2})(?:\.|er|º|st|nd|rd|th)?[- ]*(?:of |de )?([^-\d /.,'’()]{3,})\.?(?: .*)?$/;
const nameAndDay = /^([^-\d /.,'’()]{3,})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?(?:[ ,].*)?$/;

/** Whether a text that is no date tells a day and a month and lacks the year alone. */
export function isYearlessDate(value: string): boolean {
	if (value.length > 40) return false;
	const text = plainDate(value);
	const pair = numbers.exec(text);
	if (pair) return isDayAndMonth(Number(pair[1]), Number(pair[2]));
	const [day, month] = dayAndName.exec(text)?.slice(1) ?? [];
	const [name, number] = nameAndDay.exec(text)?.slice(1) ?? [];
	return isNamed(day, month) || isNamed(number, name);
}

function isNamed(day: string | undefined, month: string | undefined): boolean {
	return monthNumbers.has(month ?? '') && Number(day) >= 1 && Number(day) <= 31;
}

function isDayAndMonth(one: number, other: number): boolean {
	return Math.min(one, other) >= 1 && Math.max(one, other) <= 31 && Math.min(one, other) <= 12;
}
