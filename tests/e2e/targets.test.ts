import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, state, type Site } from './site';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

test('a target is set on the sample, followed with its forecast and an annotation, and removed', async () => {
	const { page, errors } = await site.open('/');
	await state(page, 'ready');
	await page.locator('#targets').scrollIntoViewIfNeeded();
	const set = page.getByRole('button', { name: 'Set a target' });
	await set.click();
	const form = page.getByRole('form', { name: 'Target' });
	await form.getByRole('button', { name: 'Save the target' }).click();
	expect(await form.getByRole('alert').innerText()).toContain('above zero');
	await form.getByLabel('Over').selectOption('year');
	await form.getByLabel('Target, tonnes CO₂e').fill('1340');
	await form.getByRole('button', { name: 'Save the target' }).click();
	const target = page.locator('[data-testid=target]');
	const figure = target.locator('figure[data-figure=target]');
	await figure.waitFor();
	const title = (await figure.locator('h3').innerText()).replaceAll('\u00a0', ' ');
	expect(title).toContain('the target of 1,340 t');
	expect(await figure.locator('figcaption').innerText()).toContain('Hyndman');
	expect(await target.locator('[data-testid=target-needs]').innerText()).toContain('a month');
	const rows = figure.locator('table tbody tr');
	expect(await rows.count()).toBe(12);
	const annotations = page.getByRole('form', { name: 'Annotations' });
	const name = await target.getAttribute('aria-label');
	const year = /\d{4}/.exec(name!)![0];
	await annotations.getByLabel('Day').fill(`${year}-03-08`);
	await annotations.getByLabel('What happened').fill('Spring campaign');
	await annotations.getByRole('button', { name: 'Add an annotation' }).click();
	await figure.getByText('Spring campaign').waitFor();
	await set.click();
	const { violations } = await new AxeBuilder({ page }).include('section.targets').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	// Both are there again after a reload.
	await page.reload();
	await state(page, 'ready');
	await page.locator('#targets').scrollIntoViewIfNeeded();
	await figure.getByText('Spring campaign').waitFor();
	await page.getByRole('button', { name: 'Remove the annotation: Spring campaign' }).click();
	await page.getByRole('button', { name: `Remove the target: ${name}` }).click();
	expect(await target.count()).toBe(0);
	expect(errors).toEqual([]);
	await page.context().close();
});
