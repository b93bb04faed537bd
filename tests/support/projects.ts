import { defaultProjectMethod, type Project } from '../../src/lib/model/project';

/** A project that says nothing but the pack it is pinned to. */
export function bareProject(pack: Project['pack'], name = ''): Project {
	return {
		name,
		pack,
		files: [],
		read: {},
		method: defaultProjectMethod,
		overrides: [],
		addedCategories: [],
		mapping: [],
		scenarios: [],
		views: {}
	};
}
