/** Separators, marks of streams and patterns, which one system or another does not take in a name. */
const reserved = /[\\/:*?"<>|]/g;
/** Controls, and what is not seen or turns the direction of what follows, so that `gpj.exe` reads as `exe.jpg`. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;
/** What systems take is 255 bytes; this leaves room for what a browser adds. */
const mostBytes = 200;

/**
 * A text of somebody else's as the name of a file that every system takes, in one folder and as it
 * reads: no path, nothing hidden, no device, no option of a program. `otherwise` where nothing is left.
 */
export function fileName(text: string, otherwise = 'reprise'): string {
	const own = text
		.replace(unseen, '')
		.replace(reserved, '_')
		.replace(/^[\s.~-]+/, '');
	const dot = own.lastIndexOf('.');
	const [stem, ending] = dot > 0 ? [own.slice(0, dot), own.slice(dot)] : [own, ''];
	const whole = `${shortened(stem)}${shortened(ending)}`.replace(/[\s.]+$/, '');
	return whole === '' ? otherwise : whole.replace(device, '_$&');
}

/** As many whole characters as have room in half of a name, counted from the start. */
function shortened(part: string): string {
	const encoder = new TextEncoder();
	let bytes = 0;
	let kept = '';
	for (const character of part) {
		bytes += encoder.encode(character).length;
		if (bytes > mostBytes / 2) break;
		kept += character;
	}
	return kept;
}
