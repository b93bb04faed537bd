/**
 * Tells the page around a frame how high its content is, whenever that changes: all the script that an
 * embedded figure has, and the only one that its policy lets run.
 */
export const frameScript = `
(function () {
	function tell() {
		var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
		parent.postMessage({ reprise: 'height', height: height }, '*');
	}
	if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
})();
`;

/** The hash of that script, by which the policy of the page knows it. */
export const frameScriptHash = 'sha256-H9z/flOI1UKLvPqOXRSmO0vJ/mzeg0oIohEiBMLcqg8=';
