import { totalmem } from 'node:os';
import * as m from '../lib/messages/compiled/messages.js';
import { refuse } from './checked-options';
import { textOption } from './options';
import type { CommandRun } from './run';

/** What the engine leaves to everything else, as a share of the machine's memory. */
const engineShare = 0.6;

/** `--memory`: what the engine may hold at once, such as `4GB`; the rest goes to disk. */
export function memoryOption({ values, locale }: CommandRun): string {
	const given = textOption(values, 'memory');
	if (given === undefined) return `${Math.floor((totalmem() * engineShare) / 2 ** 20)}MiB`;
	if (/^[1-9]\d*(?:\.\d+)?\s?[MG]i?B$/i.test(given)) return given;
	return refuse('memory', given, m.rollup_memory_value({}, { locale }), locale);
}
