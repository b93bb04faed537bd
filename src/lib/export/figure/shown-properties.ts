import type { FigureManifest } from './figure-manifest';

/** What of a manifest Office programs show among the properties of a file. */
export function shownProperties(manifest: string): Record<string, string> {
	const { version, made, figure, factorPack, period, inputs } = JSON.parse(
		manifest
	) as FigureManifest;
	const days: Record<string, string> =
		period === null ? {} : { 'Reprise period': `${period.from} – ${period.to}` };
	return {
		'Reprise version': version,
		...(made !== undefined && { 'Reprise made': made }),
		'Reprise figure': figure.name,
		'Reprise factor pack': `${factorPack.id} ${factorPack.sha256}`,
		...days,
		'Reprise inputs': inputs.map(({ sha256 }) => sha256).join(' ')
	};
}
