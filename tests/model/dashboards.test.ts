import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	chosenDashboard,
	movedView,
	noDashboards,
	renamedDashboard,
	renamedView,
	withDashboard,
	withoutDashboard,
	withoutView,
	withView,
	type Dashboards
} from '../../src/lib/model/dashboards';
import { dashboardsContent, readDashboards } from '../../src/lib/model/read-dashboards';
import { readProject } from '../../src/lib/model/read-project';
import { writeProject } from '../../src/lib/model/project';
import { bareProject } from '../support/projects';
import { plainView, views } from '../support/views';

const names = (dashboards: Dashboards) => chosenDashboard(dashboards).views.map(({ name }) => name);
const three = ['a', 'b', 'c'].reduce((all, name) => withView(all, name, plainView), noDashboards);

/** Whatever a person can do to dashboards, one step after the other. */
const steps = fc.array(
	fc.oneof(
		fc.tuple(fc.string({ maxLength: 80 }), views).map(
			([name, view]) =>
				(all: Dashboards) =>
					withView(all, name, view)
		),
		fc.string({ maxLength: 80 }).map((name) => (all: Dashboards) => withDashboard(all, name)),
		fc.constant(withoutDashboard),
		fc.nat({ max: 5 }).map((id) => (all: Dashboards) => movedView(all, String(id), -1)),
		fc.nat({ max: 5 }).map((id) => (all: Dashboards) => withoutView(all, String(id)))
	),
	{ maxLength: 12 }
);

describe('the views of a dashboard', () => {
	test('stand in the order they were saved in until one is moved', () => {
		expect(names(three)).toEqual(['a', 'b', 'c']);
		expect(names(movedView(three, '3', -1))).toEqual(['a', 'c', 'b']);
		expect(names(movedView(three, '1', 1))).toEqual(['b', 'a', 'c']);
	});

	test('stay where they are beyond either end', () => {
		expect(names(movedView(three, '1', -1))).toEqual(['a', 'b', 'c']);
		expect(names(movedView(three, '3', 1))).toEqual(['a', 'b', 'c']);
	});

	test('are renamed and removed by their id, and a new one takes a free id', () => {
		const changed = withoutView(renamedView(three, '2', 'B'), '1');
		expect(names(changed)).toEqual(['B', 'c']);
		const added = withView(changed, 'd', plainView);
		expect(chosenDashboard(added).views.map(({ id }) => id)).toEqual(['2', '3', '4']);
	});
});

describe('a view saved under a name that is there', () => {
	test('takes the place of the one before, and leaves the others', () => {
		const other = { ...plainView, method: { ...plainView.method, preset: 'half-life' } };
		const changed = withView(three, 'b', other);
		expect(names(changed)).toEqual(['a', 'b', 'c']);
		expect(chosenDashboard(changed).views.map(({ id }) => id)).toEqual(['1', '2', '3']);
		expect(chosenDashboard(changed).views.map(({ view }) => view)).toEqual([
			plainView,
			other,
			plainView
		]);
	});

	test('of another dashboard alone is a new one', () => {
		const two = withView(withDashboard(three, 'Board'), 'b', plainView);
		expect(names(two)).toEqual(['b']);
		expect(names({ ...two, chosen: '1' })).toEqual(['a', 'b', 'c']);
	});
});

describe('dashboards', () => {
	test('have views of their own each', () => {
		const two = withView(withDashboard(three, 'Board'), 'x', plainView);
		expect(names(two)).toEqual(['x']);
		expect(names({ ...two, chosen: '1' })).toEqual(['a', 'b', 'c']);
		expect(names(withoutDashboard(two))).toEqual(['a', 'b', 'c']);
	});

	test('are never none: the last one is emptied', () => {
		expect(withoutDashboard(renamedDashboard(three, 'Board'))).toEqual(noDashboards);
	});

	test('go through a project file as they are, whatever was done to them', () => {
		fc.assert(
			fc.property(steps, (all) => {
				const made = all.reduce((dashboards, step) => step(dashboards), noDashboards);
				const project = {
					...bareProject(plainView.pack),
					views: { dashboards: dashboardsContent(made) }
				};
				const read = readProject('p', writeProject(project), (scenario) => scenario);
				expect(readDashboards(read.views['dashboards'])).toEqual(made);
			}),
			{ numRuns: 50 }
		);
	});

	test('of a project that has none are the empty one', () => {
		expect(readDashboards(undefined)).toEqual(noDashboards);
	});

	const content = dashboardsContent(three);
	test.each<[string, unknown]>([
		['of a later version', { ...content, version: 2 }],
		['without a dashboard', { ...content, all: [] }],
		['with two of one id', { ...content, all: [...content.all, ...content.all] }],
		[
			'with a view that is none',
			{ ...content, all: [{ id: '1', name: '', views: [{ id: '1', name: 'a', view: {} }] }] }
		],
		['that are a text', 'all']
	])('%s are not read', (_, bad) => {
		expect(readDashboards(bad)).toBeNull();
	});

	test('whatever JSON stands in their place never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (bad) => {
				const read = readDashboards(bad);
				expect(read === null || read.all.length > 0).toBe(true);
			})
		);
	});
});
