// Runs before the first paint, so that neither another theme nor another log flashes.
try {
	const theme = localStorage.getItem('reprise-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	// What was kept is on its way: the sample is not shown in its place.
	if (localStorage.getItem('reprise/kept') !== null)
		document.documentElement.dataset.restoring = '';
} catch {
	// Storage can be forbidden; the system's theme applies then.
}
