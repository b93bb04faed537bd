import type { LogFacts } from '$lib/assess';

/** Where the site keeps what the build found out about the bundled sample. */
export const sampleFactsPath = '/sample-facts.json';

/** What is known of the bundled sample log beside factors. */
export async function sampleFacts(): Promise<LogFacts> {
	const answer = await fetch(sampleFactsPath);
	if (!answer.ok) throw new Error(`could not fetch ${sampleFactsPath}: ${answer.status}`);
	return (await answer.json()) as LogFacts;
}
