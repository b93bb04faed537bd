import * as v from 'valibot';
import { logoOfAddress } from './logo';
import { fault, objectFault, statedFonts, type StatedFonts } from './stated-fonts';
import { fileThemes, type Theme } from './theme';
import type { ThemeFault, ThemeProblem } from './theme-problem';

const colour = v.pipe(
	v.string(fault('colour')),
	v.regex(/^#[0-9a-f]{6}$/i, fault('colour')),
	v.toLowerCase()
);

const shape = v.strictObject(
	{
		base: v.optional(v.picklist(['light', 'dark'], fault('choice')), 'light'),
		ground: v.optional(colour),
		ink: v.optional(colour),
		muted: v.optional(colour),
		hairline: v.optional(colour),
		accent: v.optional(colour),
		cost: v.optional(colour),
		hatch: v.optional(colour),
		parts: v.optional(v.pipe(v.array(colour, fault('parts')), v.length(6, fault('parts')))),
		other: v.optional(colour),
		titles: v.optional(v.picklist(['serif', 'sans'], fault('choice'))),
		logo: v.optional(
			v.pipe(
				v.string(fault('logo')),
				v.transform(logoOfAddress),
				v.check((logo) => logo !== null, fault('logo'))
			)
		),
		fonts: v.optional(statedFonts)
	},
	objectFault
);

const content = v.pipe(
	v.string(),
	v.parseJson(undefined, fault('json')),
	v.check(isObject, fault('json')),
	shape
);

/** A theme but for its fonts, which are still to be read. */
export interface StatedTheme {
	readonly theme: Theme;
	readonly fonts: StatedFonts;
}

/** So many problems of one file are said; the rest shows when these are mended. */
const mostProblems = 8;
/** A name in a file may be long, or of characters that cannot be shown. */
const longestPath = 60;

/**
 * A theme as JSON text: colours as `#rrggbb` by their names in `Theme`, the face of titles (`serif` or
 * `sans`), a logo as a `data:` address of a PNG picture, and fonts as such addresses of font files; what
 * is left out is as in the theme that `base` names. Otherwise what is wrong with it.
 */
export function statedTheme(text: string): StatedTheme | readonly ThemeProblem[] {
	const read = v.safeParse(content, text);
	if (!read.success) return read.issues.slice(0, mostProblems).map(problemOf);
	const { base, titles, logo, fonts = {}, ...colours } = read.output;
	const own = Object.entries(colours).filter(([, value]) => value !== undefined);
	const theme = {
		...fileThemes[base],
		...(Object.fromEntries(own) as Partial<Theme>),
		...(titles && { titleFace: `${titles}-600` as const }),
		...(logo && { logo })
	};
	return { theme, fonts };
}

function problemOf(issue: v.BaseIssue<unknown>): ThemeProblem {
	const path = (v.getDotPath(issue) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
	return { fault: issue.message as ThemeFault, path: path.slice(0, longestPath) };
}

/** A list is an object to the schema as well. */
function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
