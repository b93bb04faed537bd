import * as v from 'valibot';
import { InputError } from './input-error';
import { projectSchema, type Project } from './project';
import { projectShape } from './project-shape';

/**
 * A project from the text of its file; what it does not say takes the default, and keys that are not
 * known are passed over. Scenarios are read by the function given, which throws for one that is none.
 * Throws `InputError` bad_project with the path of the first value that is wrong and what belongs
 * there.
 */
export function readProject<Scenario>(
	file: string,
	text: string,
	readScenario: (value: unknown) => Scenario
): Project<Scenario> {
	const result = v.safeParse(projectShape, parsed(file, text));
	if (!result.success) {
		const [issue] = result.issues;
		refuse(file, v.getDotPath(issue) ?? '', issue.expected ?? issue.message, issue.received);
	}
	const { schema, ...project } = result.output;
	if (schema !== projectSchema) refuse(file, 'schema', `"${projectSchema}"`, `"${schema}"`);
	const read = (value: unknown, path: string) => scenarioAt(file, path, value, readScenario);
	const { scenario } = project.method;
	return {
		...project,
		method: {
			...project.method,
			scenario: scenario === null ? null : read(scenario, 'method.scenario')
		},
		scenarios: project.scenarios.map((value, index) => read(value, `scenarios.${index}`))
	} as Project<Scenario>;
}

function refuse(file: string, path: string, expected: string, received: string): never {
	const wholeFile = path === '' ? '/' : path;
	throw new InputError('bad_project', { file, path: wholeFile, expected, received });
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
	} catch {
		return refuse(file, '', 'JSON', JSON.stringify(text.slice(0, 40)));
	}
}

function scenarioAt<Scenario>(
	file: string,
	path: string,
	value: unknown,
	read: (value: unknown) => Scenario
): Scenario {
	try {
		return read(value);
	} catch (cause) {
		const expected = cause instanceof Error ? cause.message : 'a scenario';
		const received = JSON.stringify(value).slice(0, 40);
		throw new InputError('bad_project', { file, path, expected, received }, { cause });
	}
}
