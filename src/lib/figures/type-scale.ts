import type { BundledFace, FontFace } from './text-metrics';
import type { Theme } from './theme';
import { ownFace, ownFamily, ownFamilyName, slotOf, type FontSlot } from './theme-fonts';

/** Families by face, Latin before Chinese; the bundled variable fonts first, then what a system may have. */
const families = {
	sans: "'Inter Variable', Inter, 'Noto Sans SC Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
	serif:
		"'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif SC Variable', 'Noto Serif SC', Georgia, 'Songti SC', SimSun, serif"
} as const;

/** One way of setting text: face, size in px and the distance of its lines. */
export interface TextStyle {
	readonly face: FontFace;
	readonly size: number;
	readonly lineHeight: number;
}

/** The styles of a figure in the bundled fonts. Nothing is smaller than 12 px. */
const textStyles = {
	axis: { face: 'sans-400', size: 12, lineHeight: 15 },
	grade: { face: 'sans-600', size: 12, lineHeight: 15 },
	label: { face: 'sans-400', size: 13.5, lineHeight: 16 },
	value: { face: 'sans-500', size: 13, lineHeight: 16 },
	/** Words in place of a value. */
	remark: { face: 'sans-400', size: 13, lineHeight: 16 },
	title: { face: 'serif-600', size: 19, lineHeight: 24 },
	subtitle: { face: 'sans-400', size: 13.5, lineHeight: 18 },
	footer: { face: 'sans-400', size: 12, lineHeight: 16 }
} as const satisfies Record<string, TextStyle & { face: BundledFace }>;

/** The styles of a figure by what they set. */
export type TextStyles = Readonly<Record<keyof typeof textStyles, TextStyle>>;

/** A face as a theme has it: its own in place of the bundled one. */
export function faceIn({ fonts }: Pick<Theme, 'fonts'>, face: BundledFace): FontFace {
	return ownFace(fonts, face) ?? face;
}

/** The styles of a figure in the fonts of its theme: all text is measured and set in these. */
export function stylesOf(theme: Pick<Theme, 'fonts' | 'titleFace'>): TextStyles {
	const { fonts, titleFace } = theme;
	if (fonts === undefined && titleFace === undefined) return textStyles;
	const { title, ...others } = textStyles;
	const styles = { ...others, title: { ...title, face: titleFace ?? title.face } };
	const own = Object.entries(styles).map(([name, style]) => [
		name,
		{ ...style, face: faceIn(theme, style.face) }
	]);
	return Object.fromEntries(own) as TextStyles;
}

/** The families that text of a slot is set in, in order of preference. */
export function familiesIn({ fonts }: Pick<Theme, 'fonts'>, slot: FontSlot): string {
	const own = ownFamily(fonts, slot);
	return own === undefined ? families[slot] : listed(ownFamilyName(own, slot), slot);
}

function listed(family: string, slot: FontSlot): string {
	return `'${family}', ${families[slot]}`;
}

/** The attributes that ask for a face. The root of a drawing asks for the family of text, other families for themselves. */
export function faceAttributes(face: FontFace): { weight: string; families: string | undefined } {
	const bundled = typeof face === 'string' ? face : face.standsFor;
	const slot = slotOf(bundled);
	const weight = bundled.split('-')[1]!;
	if (slot === 'sans') return { weight, families: undefined };
	return {
		weight,
		families: typeof face === 'string' ? families[slot] : listed(face.family, slot)
	};
}
