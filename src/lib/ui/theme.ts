const key = 'reprise-theme';

/** Whether the page is dark now, by choice or by the system. */
function isDark(): boolean {
	const chosen = document.documentElement.dataset.theme;
	if (chosen !== undefined) return chosen === 'dark';
	return matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Turns the page from light to dark or back, and remembers it where the browser allows. */
export function switchTheme(): void {
	const theme = isDark() ? 'light' : 'dark';
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		// Without storage the choice lasts as long as the page.
	}
}
