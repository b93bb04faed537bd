import { strFromU8, strToU8 } from 'fflate';
import { escapeMarkup } from '../escape-markup';

/** What an Office file says of itself to programs. */
export interface FileProperties {
	/** Shown among the properties of the file; text of at most 255 characters each. */
	readonly shown: Readonly<Record<string, string>>;
	/** The whole manifest, as JSON text. */
	readonly manifest: string;
}

/** What a program shows of a property. */
const longestShown = 255;

const schemas = 'http://schemas.openxmlformats.org';
const relations = `${schemas}/officeDocument/2006/relationships`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The manifest lies in a part of its own, which programs for slides keep when they save. */
const manifestPart = 'customXml/item1.xml';
const propertiesPart = 'docProps/custom.xml';

/** The parts of slides with properties and manifest. */
export function withProperties(
	parts: Readonly<Record<string, Uint8Array>>,
	{ shown, manifest }: FileProperties
): Record<string, Uint8Array> {
	const edited = (name: string, end: string, added: string): [string, Uint8Array] => [
		name,
		strToU8(strFromU8(parts[name]!).replace(end, () => `${added}${end}`))
	];
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
	const type = `<Override PartName="/${propertiesPart}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
	return {
		...parts,
		...Object.fromEntries([
			edited('[Content_Types].xml', '</Types>', type),
			edited(
				'_rels/.rels',
				'</Relationships>',
				relation('rIdProperties', 'custom-properties', propertiesPart)
			),
			edited(
				'ppt/_rels/presentation.xml.rels',
				'</Relationships>',
				relation('rIdManifest', 'customXml', `../${manifestPart}`)
			)
		]),
		[propertiesPart]: strToU8(propertiesXml(shown)),
		[manifestPart]: strToU8(
			`${declaration}<manifest xmlns="urn:reprise:figure">${escapeMarkup(manifest)}</manifest>`
		)
	};
}

function propertiesXml(shown: FileProperties['shown']): string {
	const properties = Object.entries(shown).map(([name, value], at) => {
		const text = escapeMarkup([...value].slice(0, longestShown).join(''));
		return `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${escapeMarkup(name)}"><vt:lpwstr>${text}</vt:lpwstr></property>`;
	});
	const spaces = `xmlns="${schemas}/officeDocument/2006/custom-properties" xmlns:vt="${schemas}/officeDocument/2006/docPropsVTypes"`;
	return `${declaration}<Properties ${spaces}>${properties.join('')}</Properties>`;
}
