import type { AssessmentResult } from '$lib/assess';
import * as m from '$lib/messages/compiled/messages.js';
import { formatDate, formatNumber } from '$lib/messages/format';
import type { Locale } from '$lib/messages/locale';
import type { QuestionKind, QuestionOption, ReadingQuestion } from '$lib/model/reading';
import type { ReadChoices } from './request';

/** A question in words, with its alternatives. */
export interface ShownQuestion {
	readonly text: string;
	readonly options: readonly ShownOption[];
}

/** An alternative: what it is called, what it makes of the first values, and how it is chosen. */
export interface ShownOption {
	readonly label: string;
	readonly examples: readonly string[];
	/** Whether the log was read so. */
	readonly isRead: boolean;
	/** What choosing it makes of the choices about the reading. */
	readonly choose: (read: ReadChoices) => ReadChoices;
}

/** What was guessed about a log and could change a result, in words. */
export function shownQuestions({ plan }: AssessmentResult, locale: Locale): ShownQuestion[] {
	return plan.questions.map((question) => ({
		text: texts[question.kind]({ column: question.column }, { locale }),
		options: question.options.map((option, index) => ({
			label: labelOf(question, option, locale),
			examples: examplesOf(question.kind, option, locale),
			isRead: index === 0,
			choose: (read) => ({
				reading: { ...read.reading, ...option.reading },
				roles: { ...read.roles, ...option.roles }
			})
		}))
	}));
}

const texts: Readonly<
	Record<QuestionKind, (inputs: { column: string }, options: { locale: Locale }) => string>
> = {
	day_month_order: m.data_ask_order,
	decimal_mark: m.data_ask_decimal,
	items_column: m.data_ask_items_column,
	items_or_mass: m.data_ask_items_or_mass,
	items_unit: m.data_ask_items_unit
};

function labelOf(question: ReadingQuestion, option: QuestionOption, locale: Locale): string {
	const { dateFormat, decimal, itemsUnit } = option.reading ?? {};
	if (dateFormat !== undefined) {
		return dateFormat === 'MDY'
			? m.data_order_mdy({}, { locale })
			: m.data_order_dmy({}, { locale });
	}
	if (decimal !== undefined) {
		return decimal === ','
			? m.data_decimal_comma({}, { locale })
			: m.data_decimal_point({}, { locale });
	}
	if (itemsUnit !== undefined) {
		return itemsUnit === 'one'
			? m.data_ask_unit_one({}, { locale })
			: m.data_ask_unit_named({}, { locale });
	}
	const { items, mass } = option.roles ?? {};
	if (items === null) return m.data_ask_by_mass({ column: mass ?? '' }, { locale });
	return m.data_ask_by_items({ column: items ?? question.column }, { locale });
}

/** Values as they stand in the file, and what they are read as where that differs. */
function examplesOf(kind: QuestionKind, option: QuestionOption, locale: Locale): string[] {
	return option.texts.map((text, index) => {
		const reading = option.readings[index]!;
		if (reading === text) return text;
		const value =
			kind === 'day_month_order'
				? formatDate(reading, locale)
				: formatNumber(Number(reading), locale);
		return m.data_ask_example({ text, value }, { locale });
	});
}
