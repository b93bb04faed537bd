import { expect, test } from 'vitest';
import { serialise } from '../../src/lib/figures/index';
import { coordinate, hitArea, rect, svg, text } from '../../src/lib/figures/scene';

test('serialise writes a whole file with escaped words and without surfaces for the pointer', () => {
	const scene = svg({ width: 10.005, height: 4 }, [
		hitArea({ x: 0, y: 0, width: 1, height: 1 }),
		rect({ x: -0.001, y: 1 / 3, fill: undefined }),
		text('a < "b" & \u202ec', { x: 0, y: 0, 'font-size': 12 })
	]);
	expect(serialise(scene, { title: '<t>', description: 'd\u0000' }))
		.toBe(`<svg xmlns="http://www.w3.org/2000/svg" width="10.01" height="4">
	<title>&lt;t&gt;</title>
	<desc>d</desc>
	<rect x="0" y="0.33"/>
	<text x="0" y="0" font-size="12">a &lt; &quot;b&quot; &amp; c</text>
</svg>
`);
});

test('text sets a subscript two as a lowered small 2', () => {
	const node = text('CO₂e', { x: 0, y: 0, 'font-size': 10 });
	expect(node.children.map((child) => [child.text, child.attributes['dy']])).toEqual([
		['CO', undefined],
		['2', '1.5'],
		['e', '-1.5']
	]);
});

test.each([Number.NaN, Infinity])('coordinate(%d) throws', (value) => {
	expect(() => coordinate(value)).toThrow(`not a coordinate: ${value}`);
});

test('serialise refuses a part of a drawing', () => {
	expect(() => serialise(rect({}), { title: '', description: '' })).toThrow(
		'not a whole drawing: rect'
	);
});
