import type { Dialect, Evidence, ReadingOverrides } from '../../model/reading';
import { cellKind } from './cell-kind';
import { dialectCandidates, type Candidate } from './dialect-candidates';
import { recordEndOf, recordEnds } from './record-end';
import { DOUBTFUL_TRUST, scoreDialect, type DialectScore, type Trial } from './score-dialect';

/** A dialect with what speaks for it. */
export interface SniffedDialect {
	readonly dialect: Dialect;
	/** How many fields most records have. */
	readonly columns: number;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	/** Whether a `sep=` line stands at the very beginning. */
	readonly hasSepLine: boolean;
}

/** Below this score a delimiter is no delimiter, and the text has a single column. */
const LEAST_SCORE = 0.4;

/** The dialect of a delimited text, judged by how well each candidate cuts its beginning. */
export function sniffDialect(
	text: string,
	{ delimiter: given, quote }: Pick<ReadingOverrides, 'delimiter' | 'quote'> = {}
): SniffedDialect {
	const { recordEnd, isMixed } = recordEndOf(text);
	const sep = /^\ufeff?["']?sep=([^\r\n"']{1,2}?)["']?(?:\r\n|\r|\n)/i.exec(text);
	const hasSepLine = sep !== null;
	const body = hasSepLine ? text.slice(sep[0].length) : text;
	const told = given ?? sep?.[1];
	const scores = scored(body, dialectCandidates(body, recordEnd, { delimiter: told, quote }));
	const [best] = scores;
	const isFound = told !== undefined || (best !== undefined && isBelieved(best, body));
	const chosen = isFound ? best! : scoreDialect(body, singleColumn(body, recordEnd), whole);
	const by = told === undefined ? null : given === undefined ? 'sep_line' : 'delimiter_given';
	const evidence = [
		by === null ? delimiterEvidence(chosen, isFound) : note(by, { delimiter: told! }),
		...markEvidence(chosen.candidate.dialect, isMixed)
	];
	const { dialect } = chosen.candidate;
	const confidence = by !== null ? 1 : isFound ? confidenceOf(scores) : 0.6;
	return { dialect, columns: isFound ? chosen.columns : 1, confidence, evidence, hasSepLine };
}

/** A first glance leaves only a few candidates to be looked at closely. */
const glance: Trial = { characters: 8 * 1024, records: 30 };
const whole: Trial = { characters: 48 * 1024, records: 150 };

/** Candidates that score less than this share of the best at first glance are out. */
const LEAST_OF_BEST = 0.7;

/** The scores of the candidates, best first. A glance at nothing but preamble decides nothing. */
function scored(text: string, candidates: readonly Candidate[]): DialectScore[] {
	const glanced = candidates.map((candidate) => scoreDialect(text, candidate, glance));
	const best = Math.max(0, ...glanced.map(({ score }) => score));
	const least = best < LEAST_SCORE ? 0 : best * LEAST_OF_BEST;
	return glanced
		.map((at) => (at.score < least ? at : scoreDialect(text, at.candidate, whole)))
		.sort((a, b) => b.score - a.score);
}

/** A doubtful delimiter is none where the lines as a whole are times, dates or addresses. */
function isBelieved({ candidate, score }: DialectScore, text: string): boolean {
	if (score < LEAST_SCORE) return false;
	if (candidate.trust >= DOUBTFUL_TRUST) return true;
	const lines = text.split(recordEnds, 100).filter((line) => line.trim() !== '');
	const values = lines.filter((line) => ['date', 'time', 'web', 'number'].includes(cellKind(line)));
	return values.length < lines.length / 2;
}

/** One column: its delimiter is a comma in name only. */
function singleColumn(text: string, recordEnd: Dialect['recordEnd']): Candidate {
	return dialectCandidates(text, recordEnd, { delimiter: ',' })[0]!;
}

/** How even the cut is, less where another one comes close. */
function confidenceOf(scores: readonly DialectScore[]): number {
	const [best] = scores;
	const { delimiter } = best!.candidate.dialect;
	const other = scores.find(({ candidate }) => candidate.dialect.delimiter !== delimiter);
	const closeness = Math.max(0, (other?.score ?? 0) / best!.score - 0.5);
	return Math.max(0.3, best!.share * (1 - closeness));
}

function delimiterEvidence(
	{ candidate, columns, share }: DialectScore,
	isFound: boolean
): Evidence {
	if (!isFound) return note('single_column', {});
	const { delimiter } = candidate.dialect;
	return note('delimiter_consistent', { delimiter, columns, percent: Math.round(share * 100) });
}

function markEvidence({ quote, escape }: Dialect, isMixed: boolean): Evidence[] {
	return [
		...(quote === '"' ? [] : [note('quote_other', { quote })]),
		...(escape === '\\' ? [note('escape_backslash', {})] : []),
		...(isMixed ? [note('mixed_line_ends', {})] : [])
	];
}

function note(code: Evidence['code'], parameters: Evidence['parameters']): Evidence {
	return { code, parameters };
}
