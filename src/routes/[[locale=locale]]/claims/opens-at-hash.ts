/** Opens a `details` element whenever the address of the page points to it. */
export function opensAtHash(element: HTMLElement): () => void {
	const open = () => {
		if (location.hash !== `#${element.id}`) return;
		element.setAttribute('open', '');
		element.scrollIntoView();
	};
	open();
	addEventListener('hashchange', open);
	return () => removeEventListener('hashchange', open);
}
