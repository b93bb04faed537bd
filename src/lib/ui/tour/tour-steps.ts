import * as m from '$lib/messages/compiled/messages.js';

/** The steps of the tour: what each points at on the page of the totals, and what it says. */
export const tourSteps = [
	{ points: 'section.totals', text: m.hand_tour_totals },
	{ points: 'section.filter', text: m.hand_tour_filter },
	{ points: 'section.totals [data-how]', text: m.hand_tour_made },
	{ points: '.open', text: m.hand_tour_open }
] as const;
