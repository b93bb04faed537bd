import type { FontFace } from './text-metrics';

/** Families by face, Latin before Chinese; the bundled variable fonts first, then what a system may have. */
export const families = {
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

/** The styles of a figure. Nothing is smaller than 12 px. */
export const textStyles = {
	axis: { face: 'sans-400', size: 12, lineHeight: 15 },
	grade: { face: 'sans-600', size: 12, lineHeight: 15 },
	label: { face: 'sans-400', size: 13.5, lineHeight: 16 },
	value: { face: 'sans-500', size: 13, lineHeight: 16 },
	title: { face: 'serif-600', size: 19, lineHeight: 24 },
	subtitle: { face: 'sans-400', size: 13.5, lineHeight: 18 },
	footer: { face: 'sans-400', size: 12, lineHeight: 16 }
} as const satisfies Record<string, TextStyle>;
