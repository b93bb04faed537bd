const piece =
	/<\?[^?]*\?>|<!--[^-]*-->|<(?<close>\/?)(?<name>[A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"(?:[^<&"]|&[\w#]+;)*"|'(?:[^<&']|&[\w#]+;)*'))*\s*(?<empty>\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/gy;
/** What XML 1.0 cannot hold, 2.2. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What makes a text no well-formed XML, with its place; null where it is. Declarations of types are not known. */
export function xmlFault(xml: string): string | null {
	if (forbidden.test(xml)) return `character ${JSON.stringify(forbidden.exec(xml)![0])}`;
	const open: string[] = [];
	let at = 0;
	for (const { 0: text, index, groups } of xml.matchAll(piece)) {
		if (index !== at) break;
		at += text.length;
		if (groups?.['name'] === undefined || groups['empty'] === '/') continue;
		if (groups['close'] !== '/') open.push(groups['name']);
		else if (open.pop() !== groups['name']) return `</${groups['name']}> at ${index}`;
	}
	if (at < xml.length) return JSON.stringify(xml.slice(at, at + 60));
	return open.length === 0 ? null : `<${open.at(-1)}> stays open`;
}
