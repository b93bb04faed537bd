/** Colours of a figure, as values of presentation attributes. */
export interface Theme {
	readonly ground: string;
	readonly ink: string;
	readonly muted: string;
	readonly hairline: string;
	/** What is avoided. */
	readonly accent: string;
	/** What costs. */
	readonly cost: string;
	/** Lines of a hatch: what is not covered. */
	readonly hatch: string;
	/**
	 * Parts of a whole, leading first: neighbours differ in lightness, so that they hold in grey print,
	 * and all differ under each kind of colour-vision deficiency.
	 */
	readonly parts: readonly string[];
	/** The parts that are not named. */
	readonly other: string;
}

/** The colours of paper and ink. */
export const lightTheme: Theme = {
	ground: '#faf9f5',
	ink: '#16211c',
	muted: '#5d6a64',
	hairline: '#d9d8d0',
	accent: '#0f6b58',
	cost: '#b4491f',
	hatch: '#a58f80',
	parts: ['#0f6b58', '#9a7a3a', '#15316d', '#bf7aae', '#823b02', '#5292e2'],
	other: '#7b766f'
};

/** The same hierarchy on a dark ground. */
export const darkTheme: Theme = {
	ground: '#131a17',
	ink: '#eef0ea',
	muted: '#a3aea8',
	hairline: '#36413b',
	accent: '#4fb89e',
	cost: '#e5814f',
	hatch: '#8a7a6e',
	parts: ['#4fb89e', '#f9d4a4', '#587ed7', '#e097d6', '#c47205', '#b1e8fe'],
	other: '#6c6861'
};

/**
 * The theme of the page a figure stands in: every colour is a custom property of the page, so that
 * a drawing on screen follows a change of theme without being drawn again. Browsers accept `var()`
 * in presentation attributes because these are parsed as CSS declarations (SVG 2, section 6.6).
 */
export const pageTheme: Theme = {
	ground: 'var(--ground)',
	ink: 'var(--ink)',
	muted: 'var(--muted)',
	hairline: 'var(--hairline)',
	accent: 'var(--accent)',
	cost: 'var(--cost)',
	hatch: 'var(--hatch)',
	parts: [1, 2, 3, 4, 5, 6].map((place) => `var(--part-${place})`),
	other: 'var(--part-other)'
};
