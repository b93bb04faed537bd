import { describe, expect, test } from 'vitest';
import { pageMarkup } from '../../src/lib/figures/markup';
import { group, hitArea, svg, text } from '../../src/lib/figures/scene';

describe('the markup of a drawing in a prerendered page', () => {
	test('has its elements one beside the other, with what only serves the screen', () => {
		const drawing = svg({ width: 10, height: 5 }, [
			group({}, [hitArea({ x: 1, y: 2, width: 3, height: 4 })]),
			text('CO₂', { 'font-size': 10 })
		]);
		expect(pageMarkup(drawing)).toBe(
			'<svg width="10" height="5">' +
				'<g><rect x="1" y="2" width="3" height="4" fill="none" pointer-events="all"></rect></g>' +
				'<text font-size="10"><tspan>CO</tspan><tspan dy="1.5" font-size="6.8">2</tspan>' +
				'<tspan dy="-1.5"></tspan></text></svg>'
		);
	});

	test('takes hostile words for text, between tags and in attributes', () => {
		const words = `</text><script>alert("1")</script>&amp;'\u202e\u0000`;
		const drawing = svg({ 'aria-label': words }, [text(words, { 'font-size': 10 })]);
		const safe = `&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;'`;
		expect(pageMarkup(drawing)).toBe(
			`<svg aria-label="${safe}"><text font-size="10">${safe}</text></svg>`
		);
	});
});
