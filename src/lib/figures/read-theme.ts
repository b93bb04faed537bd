import * as v from 'valibot';
import { logoOfAddress } from './logo';
import { fileThemes, type Theme } from './theme';

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i), v.toLowerCase());

const shape = v.strictObject({
	base: v.optional(v.picklist(['light', 'dark']), 'light'),
	ground: v.optional(colour),
	ink: v.optional(colour),
	muted: v.optional(colour),
	hairline: v.optional(colour),
	accent: v.optional(colour),
	cost: v.optional(colour),
	hatch: v.optional(colour),
	parts: v.optional(v.pipe(v.array(colour), v.length(6))),
	other: v.optional(colour),
	titles: v.optional(v.picklist(['serif', 'sans'])),
	logo: v.optional(
		v.pipe(
			v.string(),
			v.transform(logoOfAddress),
			v.check((logo) => logo !== null)
		)
	)
});

/**
 * A theme as JSON text: colours as `#rrggbb` by their names in `Theme`, the face of titles (`serif` or
 * `sans`) and a logo as a `data:` address of a PNG picture; what is left out is as in the theme that
 * `base` names. Null for what is no theme.
 */
export function readTheme(text: string): Theme | null {
	const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.check(isObject), shape), text);
	if (!read.success) return null;
	const { base, titles, logo, ...colours } = read.output;
	const own = Object.entries(colours).filter(([, value]) => value !== undefined);
	return {
		...fileThemes[base],
		...(Object.fromEntries(own) as Partial<Theme>),
		...(titles && { titleFace: `${titles}-600` as const }),
		...(logo && { logo })
	};
}

/** A list is an object to the schema as well. */
function isObject(value: unknown): boolean {
	return !Array.isArray(value);
}
