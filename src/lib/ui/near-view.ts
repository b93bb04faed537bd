import type { Attachment } from 'svelte/attachments';

/** How far from the view counts as near, px. */
const margin = 400;

/** Acts once when an element is about to come into view: what is below the fold costs nothing before. */
export function nearView(act: () => void): Attachment<Element> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				act();
			},
			{ rootMargin: `${margin}px` }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}

/** Whether an element is in view now, or about to come into it. */
export function isNear(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom >= -margin && top <= innerHeight + margin;
}
