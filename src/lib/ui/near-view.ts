import type { Attachment } from 'svelte/attachments';

/** Acts once when an element is about to come into view: what is below the fold costs nothing before. */
export function nearView(act: () => void): Attachment<Element> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				act();
			},
			{ rootMargin: '400px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
