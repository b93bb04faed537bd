import * as v from 'valibot';

/** Most characters of a text, and entries of a list, that a figure is drawn from. */
export const longest = 2000;
export const most = 2000;

/** A text of a file, of some length. */
export const text = v.pipe(v.string(), v.maxLength(longest));
/** A number of a file. */
export const finite = v.pipe(v.number(), v.finite());
export const key = v.nullable(text);
export const count = v.pipe(finite, v.minValue(0));
/** A day, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const estimate = v.object({ low: finite, central: finite, high: finite });

/** A list of bounded length. */
export function listOf<const Item extends v.GenericSchema>(item: Item, least = 0) {
	return v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
}
