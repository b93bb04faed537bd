import * as v from 'valibot';
import type { ThemeFault } from './theme-problem';

/** Bytes of one font file, and of all those of a theme: a theme stays a file that can be sent around. */
export const mostFaceBytes = 300_000;
const mostFontsBytes = 1_000_000;

const mostFaces = 4;
const base64Start = /^data:(?:font|application)\/[a-z0-9.-]{1,40};base64,/;

/** A message of the schema is the fault that it stands for. */
export const fault = (name: ThemeFault): ThemeFault => name;

/** What is wrong with an object: a name too many, one too few, or that it is none. */
export function objectFault({ expected, received }: v.StrictObjectIssue): ThemeFault {
	if (expected === 'never') return 'name';
	return received === 'undefined' ? 'missing' : 'choice';
}

/** Bytes that a `data:` address holds in base64, about. */
function bytesIn(href: string): number {
	return ((href.length - href.indexOf(',')) * 3) / 4;
}

/** A name goes into files and style sheets: letters, digits, spaces and what joins them, nothing that ends a quotation. */
const familyName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]{0,58}[\p{L}\p{N}])?$/u;
const beyondPlane = /[\u{10000}-\u{10ffff}]/u;

const face = v.strictObject(
	{
		weight: v.pipe(
			v.number(fault('weight')),
			v.integer(fault('weight')),
			v.minValue(100, fault('weight')),
			v.maxValue(900, fault('weight'))
		),
		data: v.pipe(
			v.string(fault('address')),
			v.check((href) => bytesIn(href) <= mostFaceBytes, fault('face_size')),
			v.regex(base64Start, fault('address'))
		)
	},
	objectFault
);

const family = v.strictObject(
	{
		family: v.pipe(
			v.string(fault('family')),
			v.regex(familyName, fault('family')),
			v.check((name) => !beyondPlane.test(name), fault('family'))
		),
		licence: v.pipe(
			v.string(fault('licence')),
			v.trim(),
			v.minLength(1, fault('licence')),
			v.maxLength(500, fault('licence'))
		),
		faces: v.pipe(
			v.array(face, fault('faces')),
			v.minLength(1, fault('faces')),
			v.maxLength(mostFaces, fault('faces')),
			v.check(
				(faces) => new Set(faces.map(({ weight }) => weight)).size === faces.length,
				fault('faces')
			)
		)
	},
	objectFault
);

/** The fonts of a theme as its file states them, before they are read. */
export const statedFonts = v.pipe(
	v.strictObject({ text: v.optional(family), titles: v.optional(family) }, objectFault),
	v.check(({ text, titles }) => {
		const faces = [...(text?.faces ?? []), ...(titles?.faces ?? [])];
		return faces.reduce((sum, { data }) => sum + bytesIn(data), 0) <= mostFontsBytes;
	}, fault('fonts_size'))
);

export type StatedFonts = v.InferOutput<typeof statedFonts>;
