import {
	noDashboards,
	withDashboard,
	withView,
	type Dashboards
} from '../../src/lib/model/dashboards';
import { defaultProjectMethod, type Project } from '../../src/lib/model/project';
import { dashboardsContent } from '../../src/lib/model/read-dashboards';
import type { View } from '../../src/lib/model/view';
import { bareProject } from './projects';
import { plainView } from './views';

/** Two and a half times the trades: 20 percent of the people in place of 8. */
export const growth = { name: 'Growth', penetration: { fromPercent: 8, toPercent: 20 } };

/** A scenario beside it. */
export const half = { name: 'Half', preset: 'half-life' };

/** Phones by another preset, as a view that was saved on a log of before. */
function phonesView(pack: Project['pack']): View {
	const method = { ...defaultProjectMethod, preset: 'half-life' };
	const only = { category: ['smartphone'] };
	return { ...plainView, pack, method, filter: { from: null, to: null, only } };
}

/** A dashboard with a view of everything, and one with a view of phones, which is open. */
function twoDashboards(pack: Project['pack']): Dashboards {
	const first = withView(noDashboards, 'All', { ...plainView, pack });
	return withView(withDashboard(first, '手机看板'), 'Phones', phonesView(pack));
}

/** A project with two scenarios, one of them in use, and views on two dashboards. */
export function wholeProject(pack: Project['pack']): Project {
	return {
		...bareProject(pack),
		method: { ...defaultProjectMethod, scenario: growth },
		scenarios: [growth, half],
		views: { dashboards: dashboardsContent(twoDashboards(pack)) }
	};
}
