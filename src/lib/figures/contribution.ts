import { sum } from 'd3-array';
import { formatCount } from '../messages/format/number';
import { formatPercent } from '../messages/format/percent';
import type { Locale } from '../messages/locale';
import * as m from '../messages/compiled/messages.js';
import type { ContributionRows } from './analysis-rows';
import { assembled } from './assembled';
import { barHeight, solidBar } from './bar';
import { domainOf, linearAxis } from './chart-axis';
import type { ChartRow, MarkPlace } from './chart-row';
import type { Figure, FigureOptions } from './figure';
import { hatch } from './hatch';
import { nothingDrawn } from './nothing-drawn';
import { plate } from './plate';
import { rowChart } from './row-chart';
import type { SceneNode } from './scene';
import { saidNumber } from './said-number';
import { tableOf } from './table';
import { stylesOf } from './type-scale';
import { fitsTitle, listed, saidOf } from './words';
import { widestIn } from './write';

interface Share {
	readonly key: string;
	readonly label: string;
	readonly share: number;
	readonly kind: 'input' | 'others' | 'interaction';
}

/** Inputs drawn one by one; the others are taken together. */
const mostInputs = 12;

/** The key of what no input explains alone. */
const interactionKey = '**';

/** Interaction above this share is the finding. */
const mostlyShared = 0.5;

function sharesOf({ inputs, interaction }: ContributionRows, locale: Locale): Share[] {
	const sorted = inputs.toSorted((a, b) => b.share - a.share);
	const named = sorted.length > mostInputs ? sorted.slice(0, mostInputs - 1) : sorted;
	const rest = sorted.slice(named.length);
	const count = formatCount(rest.length, locale);
	const others: Share = {
		key: '*',
		label: m.figure_more({ count }, { locale }),
		share: sum(rest, ({ share }) => share),
		kind: 'others'
	};
	const label = m.figure_contribution_interaction({}, { locale });
	return [
		...named.map((input): Share => ({ ...input, kind: 'input' })),
		...(rest.length > 0 ? [others] : []),
		{ key: interactionKey, label, share: interaction, kind: 'interaction' }
	];
}

/** Between a bar and its value, px. */
const gap = 8;

function barNodes({ share, kind }: Share, place: MarkPlace): SceneNode[] {
	const { scale, at, theme } = place;
	const ends = { from: scale(0), to: scale(share), at };
	if (share === 0) return [];
	if (kind !== 'interaction') {
		return [solidBar(ends, kind === 'input' ? theme.accent : theme.other)];
	}
	const x = Math.min(ends.from, ends.to);
	const width = Math.abs(ends.to - ends.from);
	return hatch({ x, y: at - barHeight / 2, width, height: barHeight }, theme);
}

function chartRow(share: Share, locale: Locale): ChartRow {
	const { key, label } = share;
	const value = formatPercent(share.share, locale);
	const marks = (place: MarkPlace) => {
		const { theme, at } = place;
		const x = place.scale(Math.max(0, share.share)) + gap;
		const words = { x, at, fill: theme.ink };
		return [...barNodes(share, place), ...plate(value, stylesOf(theme).value, words, theme)];
	};
	return { key, label, lines: [label, value], marks };
}

function drawing(shares: readonly Share[], options: FigureOptions) {
	const { locale, theme } = options;
	const values = shares.map(({ share }) => share);
	const texts = values.map((value) => formatPercent(value, locale));
	const frame = {
		axis: linearAxis(domainOf([0, ...values]), (share) => formatPercent(share, locale, 2)),
		room: { left: 0, right: widestIn(texts, stylesOf(theme).value) + gap + 2 }
	};
	const rows = shares.map((share) => chartRow(share, locale));
	return rowChart(rows, frame, options);
}

function title({ inputs, interaction }: ContributionRows, locale: Locale): string {
	const [first] = inputs.toSorted((a, b) => b.share - a.share);
	const neutral = m.figure_contribution_title({}, { locale });
	if (first === undefined || first.share <= 0 || !fitsTitle(first.label)) return neutral;
	if (interaction > mostlyShared) return m.figure_contribution_title_shared({}, { locale });
	const share = saidNumber(formatPercent(first.share, locale, 0), first.key);
	return m.figure_contribution_title_first({ label: first.label, share }, { locale });
}

function table(rows: ContributionRows | null, locale: Locale) {
	const heads = [
		m.figure_contribution_column({}, { locale }),
		m.figure_contribution_share({}, { locale })
	];
	if (rows === null) return tableOf(heads, []);
	const interaction = m.figure_contribution_interaction({}, { locale });
	const inputs = rows.inputs.toSorted((a, b) => b.share - a.share);
	const cells = inputs.map(({ label, share }) => [label, formatPercent(share, locale)]);
	const last = [interaction, formatPercent(rows.interaction, locale)];
	return tableOf(heads, [...cells, last], 1, {
		rows: [...inputs.map(({ key }) => key), interactionKey]
	});
}

function nothing(options: FigureOptions): Figure {
	const { width, locale, theme } = options;
	const sentence = m.figure_contribution_nothing({}, { locale });
	const parts = {
		name: 'contribution',
		title: m.figure_contribution_title({}, { locale }),
		subtitle: m.figure_contribution_subtitle({}, { locale }),
		description: sentence,
		drawing: nothingDrawn(sentence, width, theme),
		table: table(null, locale),
		notes: []
	};
	return assembled(parts, options);
}

/**
 * First-order shares of the variance of the net total, largest first, and the rest as interaction.
 * `rows` is null where the total does not vary.
 */
export function contribution(rows: ContributionRows | null, options: FigureOptions): Figure {
	if (rows === null) return nothing(options);
	const { locale } = options;
	const shares = sharesOf(rows, locale);
	const said = shares.map(({ label, share }) =>
		saidOf(label, formatPercent(share, locale), locale)
	);
	const negative = shares.some(({ share }) => share < 0);
	const parts = {
		name: 'contribution',
		title: title(rows, locale),
		subtitle: m.figure_contribution_subtitle({}, { locale }),
		description: m.figure_contribution_description({ parts: listed(said, locale) }, { locale }),
		drawing: drawing(shares, options),
		table: table(rows, locale),
		notes: [
			m.figure_contribution_note({}, { locale }),
			...(negative ? [m.figure_contribution_note_negative({}, { locale })] : [])
		]
	};
	return assembled(parts, options);
}
