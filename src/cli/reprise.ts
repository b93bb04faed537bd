#!/usr/bin/env node
import { dayOfRun } from './day-of-run';
import { main } from './main';

async function readStandardInput(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
	print: (text) => void process.stdout.write(text),
	warn: (text) => void process.stderr.write(text),
	readStandardInput,
	showsProgress: process.stderr.isTTY === true,
	today: dayOfRun(process.env['SOURCE_DATE_EPOCH'])
});
