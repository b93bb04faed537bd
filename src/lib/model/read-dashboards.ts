import * as v from 'valibot';
import { noDashboards, type Dashboards } from './dashboards';
import { longestName } from './read-scenario';
import { readView, viewContent } from './read-view';
import type { View } from './view';

/** The version of the form in which dashboards are written. */
const version = 1;
/** Most dashboards of a project, and most views of a dashboard. */
const most = 200;

const id = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/));
const name = v.pipe(v.string(), v.maxLength(longestName));
const view = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, View>(({ dataset, addIssue, NEVER }) => {
		const read = readView(dataset.value);
		if ('view' in read) return read.view;
		addIssue({ message: read.problem });
		return NEVER;
	})
);
function withIds<Shape extends v.GenericSchema<unknown, { readonly id: string }>>(shape: Shape) {
	return v.pipe(
		v.array(shape),
		v.maxLength(most),
		v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'once')
	);
}
const shape = v.object({
	version: v.literal(version),
	chosen: id,
	all: v.pipe(
		withIds(v.object({ id, name, views: withIds(v.object({ id, name, view })) })),
		v.minLength(1)
	)
});

/** Dashboards as a project has them. */
export function dashboardsContent({ chosen, all }: Dashboards) {
	const written = all.map((dashboard) => ({
		...dashboard,
		views: dashboard.views.map((own) => ({ ...own, view: viewContent(own.view) }))
	}));
	return { version, chosen, all: written };
}

/** The dashboards of a project; null where what it has cannot be read here. Never throws. */
export function readDashboards(content: unknown): Dashboards | null {
	if (content === undefined) return noDashboards;
	const read = v.safeParse(shape, content);
	if (!read.success) return null;
	const { chosen, all } = read.output;
	return { chosen, all };
}
