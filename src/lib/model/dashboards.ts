import type { View } from './view';

/** A view under a name. */
export interface SavedView {
	readonly id: string;
	readonly name: string;
	readonly view: View;
}

/** Views that belong together, in the order of their user. */
export interface Dashboard {
	readonly id: string;
	/** Empty for the one that is there from the start, until it is named. */
	readonly name: string;
	readonly views: readonly SavedView[];
}

/** The dashboards of a project; there is always one. */
export interface Dashboards {
	/** Id of the one that is open. */
	readonly chosen: string;
	readonly all: readonly Dashboard[];
}

/** One dashboard without a view. */
export const noDashboards: Dashboards = {
	chosen: '1',
	all: [{ id: '1', name: '', views: [] }]
};

/** The dashboard that is open. */
export function chosenDashboard({ chosen, all }: Dashboards): Dashboard {
	return all.find(({ id }) => id === chosen) ?? all[0]!;
}

/** With another dashboard, open and without a view. */
export function withDashboard({ all }: Dashboards, name: string): Dashboards {
	const id = freeId(all);
	return { chosen: id, all: [...all, { id, name, views: [] }] };
}

/** Without the dashboard that is open: the one before it is open then. The last one stays, emptied. */
export function withoutDashboard(dashboards: Dashboards): Dashboards {
	const { all } = dashboards;
	if (all.length === 1) return noDashboards;
	const at = all.indexOf(chosenDashboard(dashboards));
	const left = all.filter((_, index) => index !== at);
	return { chosen: left[Math.max(0, at - 1)]!.id, all: left };
}

/** With another name for the dashboard that is open. */
export function renamedDashboard(dashboards: Dashboards, name: string): Dashboards {
	return changed(dashboards, (dashboard) => ({ ...dashboard, name }));
}

/** The view of a name on the dashboard that is open. */
export function viewNamed(dashboards: Dashboards, name: string): SavedView | undefined {
	return chosenDashboard(dashboards).views.find((own) => own.name === name);
}

/** With a view on the dashboard that is open: in place of the one of its name, else at the end. */
export function withView(dashboards: Dashboards, name: string, view: View): Dashboards {
	const before = viewNamed(dashboards, name);
	if (before !== undefined) {
		return changedViews(dashboards, (views) =>
			views.map((own) => (own === before ? { ...own, view } : own))
		);
	}
	const id = freeId(dashboards.all.flatMap(({ views }) => views));
	return changedViews(dashboards, (views) => [...views, { id, name, view }]);
}

/** With another name for a view. */
export function renamedView(dashboards: Dashboards, id: string, name: string): Dashboards {
	return changedViews(dashboards, (views) =>
		views.map((own) => (own.id === id ? { ...own, name } : own))
	);
}

/** With a view one place further up or down; as it is where it stands at the end already. */
export function movedView(dashboards: Dashboards, id: string, by: -1 | 1): Dashboards {
	return changedViews(dashboards, (views) => {
		const at = views.findIndex((own) => own.id === id);
		const to = at + by;
		if (at === -1 || to < 0 || to >= views.length) return views;
		const others = views.filter((_, index) => index !== at);
		return [...others.slice(0, to), views[at]!, ...others.slice(to)];
	});
}

/** Without a view. */
export function withoutView(dashboards: Dashboards, id: string): Dashboards {
	return changedViews(dashboards, (views) => views.filter((own) => own.id !== id));
}

function changedViews(
	dashboards: Dashboards,
	change: (views: readonly SavedView[]) => readonly SavedView[]
): Dashboards {
	return changed(dashboards, (dashboard) => ({ ...dashboard, views: change(dashboard.views) }));
}

function changed(dashboards: Dashboards, change: (own: Dashboard) => Dashboard): Dashboards {
	const open = chosenDashboard(dashboards);
	const all = dashboards.all.map((own) => (own === open ? change(own) : own));
	return { ...dashboards, all };
}

function freeId(taken: readonly { readonly id: string }[]): string {
	return String(Math.max(0, ...taken.map(({ id }) => Number(id))) + 1);
}
