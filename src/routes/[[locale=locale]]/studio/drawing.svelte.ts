import type { FittedFigure } from '$lib/figures/fitted';
import { markNames } from '$lib/figures/named-marks';
import type { DrawnAt } from '$lib/figures';
import type { NumberOf } from '$lib/figures/said-number';
import { usualOrders } from '$lib/figures/row-order';
import type { Locale } from '$lib/messages/locale';
import { LatestAnswer } from '$lib/ui/latest-answer.svelte';
import type { Session } from '$lib/ui/session.svelte';
import { drawables } from '$lib/ui/studio/drawable';
import { basisOf, drawnFigure } from '$lib/ui/studio/drawn-figure';
import type { FigureName } from '$lib/ui/studio/figure-names';
import { figureOrigin, type FigureOrigin } from '$lib/ui/studio/figure-origin';
import { figureNumbers } from '$lib/ui/studio/figure-numbers';
import { figureOffers, type FigureOffers } from '$lib/ui/studio/figure-offers';
import { subjectInView, type SubjectInView } from '$lib/ui/studio/subject-in-view';
import { reopened, type ReopenedFigure } from '$lib/ui/studio/reopened.svelte';
import type { StudioLook } from './look.svelte';

interface Ready extends SubjectInView {
	readonly draw: DrawnAt | null;
	readonly offers: FigureOffers;
	readonly numbers: NumberOf | undefined;
}

/** The figure at hand: of the log, or one that came back from its file. */
export class StudioDrawing {
	name = $state<FigureName>('categories');
	readonly ready = new LatestAnswer<Ready>();
	readonly #look: StudioLook;

	constructor(look: StudioLook) {
		this.#look = look;
	}

	readonly opened = $derived(reopened.figure);
	readonly basis = $derived(
		this.opened?.basis ??
			(this.ready.answer &&
				basisOf(this.ready.answer.subject, this.ready.answer.limits, this.ready.answer.day))
	);
	readonly drawn = $derived.by(() => {
		const draw = this.opened?.draw ?? this.ready.answer?.draw ?? null;
		return draw === null || this.basis === null
			? null
			: drawnFigure(draw, this.basis, this.#look.whole);
	});
	/** Its name, whatever it came from. */
	readonly shown = $derived(this.opened?.draw.from.name ?? this.name);
	/** The names of its marks. */
	readonly marks = $derived(this.drawn === null ? [] : markNames(this.drawn.fitted.figure.scene));
	readonly usualOrder = $derived(usualOrders[this.shown] ?? null);
	readonly #origin = new LatestAnswer<{ of: ReopenedFigure; origin: FigureOrigin | null }>();
	/** How what came back from a file stands to the log on screen; null while that is looked up. */
	readonly origin = $derived.by(() => {
		const { answer, stale } = this.#origin;
		return stale || answer === null || answer.of !== this.opened ? null : answer.origin;
	});
	/** What comes back from a file may rest on a log that is not on screen. */
	readonly numberId = $derived.by(() => {
		if (this.opened === null) return this.ready.answer?.numbers;
		return this.origin?.kind === 'open' ? this.origin.numbers : undefined;
	});
	readonly isStale = $derived(this.ready.stale && this.opened === null);

	/** Draws the figure of a log anew. */
	take(log: Session, locale: Locale): void {
		const [name, choice] = [this.name, this.#look.choice];
		const item = this.#look.item || undefined;
		void this.ready.take(
			subjectInView(log, locale, { choice, item }).then(async (inView) => ({
				...inView,
				draw: await drawables[name](inView.subject),
				offers: await figureOffers(name, inView.subject),
				numbers: figureNumbers(name, inView.subject)
			}))
		);
	}

	/** Looks up whether what came back from a file is of the log on screen. */
	trace(log: Session): void {
		const of = this.opened;
		if (of !== null) {
			void this.#origin.take(figureOrigin(log, of).then((origin) => ({ of, origin })));
		}
	}
}

/** What the numbers of a figure are of, by name. */
export function namesIn({ figure: { table } }: FittedFigure): readonly string[] {
	return table.rows.map(([first = '']) => first);
}
