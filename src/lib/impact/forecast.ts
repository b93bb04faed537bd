/**
 * What comes after the end of a series, added up. One of the plain methods of Hyndman, R. J. and
 * Athanasopoulos, G. (2021), Forecasting: Principles and Practice, 3rd edition, section 5.2, with
 * their normal prediction intervals (section 5.5), carried over to sums of several steps.
 */
export interface Forecast {
	readonly method: ForecastMethod;
	/** Whether any step of the past fell below zero, so that a sum can. */
	readonly isFalling: boolean;
	/** Added up over the steps so far that are wanted, after each step. */
	readonly sums: readonly ForecastSum[];
}

/** The sum up to the end of a step with its range, 5th to 95th percentile, in the unit of the series. */
export interface ForecastSum {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/**
 * `seasonal`: the step one season before, times the growth from one season to the next, which is read
 * off the last `steps` steps. `mean`: the mean of the last `steps` steps.
 */
export type ForecastMethod =
	| { readonly kind: 'seasonal'; readonly steps: number; readonly growth: number }
	| { readonly kind: 'mean'; readonly steps: number };

/** A step that is forecast. */
export interface ForecastStep {
	/** Share of the step that is still to come, above 0 to 1: less than 1 for one that has begun. */
	readonly share: number;
	/** Whether it counts in the sums; steps before the wanted period do not. */
	readonly counts: boolean;
}

/** How the past is read. */
export interface ForecastOptions {
	/** Steps in a season: 12 months; null where no season is looked for. */
	readonly season: number | null;
	/** Steps that a mean is taken of at most. */
	readonly longestMean: number;
}

/** Standard deviations to either end of the middle 90 % of a normal distribution: 1.64 in section 5.5. */
export const normal95 = 1.6449;
/** Residuals that tell a spread: two more than the number that is estimated from the same steps. */
const leastSteps = 3;

/** Forecasts the steps after a series; null where the series is too short to tell a range. */
export function forecast(
	series: readonly number[],
	steps: readonly ForecastStep[],
	{ season, longestMean }: ForecastOptions
): Forecast | null {
	if (season !== null && series.length >= season + leastSteps) {
		return seasonal(series, steps, season);
	}
	return series.length < leastSteps ? null : mean(series.slice(-longestMean), steps);
}

/** Sums of the values whose range comes from a variance; where nothing fell below zero, none does. */
function sumsOf(
	series: readonly number[],
	steps: readonly ForecastStep[],
	value: (step: number) => number,
	variance: (until: number) => number
): Omit<Forecast, 'method'> {
	const isFalling = series.some((each) => each < 0);
	let central = 0;
	const sums = steps.map(({ share, counts }, step) => {
		if (counts) central += share * value(step);
		const half = normal95 * Math.sqrt(variance(step + 1));
		const low = isFalling ? central - half : Math.max(0, central - half);
		return { low, central, high: central + half };
	});
	return { isFalling, sums };
}

/**
 * The mean of the steps. Each step of the sum varies by itself, and all share the error of the mean:
 * the variance of a sum of `h` steps is s² (h + h²/T), for one step the s² (1 + 1/T) of section 5.5.
 */
function mean(series: readonly number[], steps: readonly ForecastStep[]): Forecast {
	const count = series.length;
	const level = sum(series) / count;
	const spread = sum(series.map((value) => (value - level) ** 2)) / (count - 1);
	const variance = (until: number) => {
		const ahead = sum(counted(steps, until).map(({ share }) => share));
		return spread * (ahead + ahead ** 2 / count);
	};
	return {
		method: { kind: 'mean', steps: count },
		...sumsOf(series, steps, () => level, variance)
	};
}

/**
 * Each step as one season before, times the growth. Its variance is s² for each season ahead, as in
 * section 5.5: errors of one place in the season add up, those of different places vary by themselves.
 * The error of the growth, which all share, comes on top.
 */
function seasonal(
	series: readonly number[],
	steps: readonly ForecastStep[],
	season: number
): Forecast {
	const count = Math.min(season, series.length - season);
	const now = series.slice(-count);
	const before = series.slice(-season - count, series.length - season);
	const [total, base] = [sum(now), sum(before)];
	const grows = total > 0 && base > 0;
	const growth = grows ? total / base : 1;
	const squares = sum(now.map((value, at) => (value - growth * before[at]!) ** 2));
	const spread = squares / (count - Number(grows));
	const last = series.slice(-season);
	const seasons = (step: number) => Math.floor(step / season) + 1;
	const value = (step: number) => last[step % season]! * growth ** seasons(step);
	const variance = (until: number) => {
		const wanted = steps.slice(0, until);
		const slope = sum(
			wanted.map(({ share, counts }, step) =>
				counts ? (share * seasons(step) * value(step)) / growth : 0
			)
		);
		const ofGrowth = grows ? (slope / base) ** 2 * count : 0;
		return spread * (sum(ownErrors(wanted, season, growth)) + ofGrowth);
	};
	return {
		method: { kind: 'seasonal', steps: count, growth },
		...sumsOf(series, steps, value, variance)
	};
}

/**
 * How often the error of each step counts, squared: in the step itself, by its share, and whole in the
 * same place of every later season.
 */
function ownErrors(
	steps: readonly ForecastStep[],
	season: number,
	growth: number
): readonly number[] {
	return steps.map(({ share, counts }, step) => {
		let later = 0;
		for (let at = step + season, times = growth; at < steps.length; at += season) {
			if (steps[at]!.counts) later += times;
			times *= growth;
		}
		const own = Number(counts) + later;
		return share * own ** 2 + (1 - share) * later ** 2;
	});
}

function counted(steps: readonly ForecastStep[], until: number): readonly ForecastStep[] {
	return steps.slice(0, until).filter(({ counts }) => counts);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
