/** What an interval of draws is told from others by: `1000..2000`, in kg. */
export function intervalKey({ from, to }: { readonly from: number; readonly to: number }): string {
	return `${from}..${to}`;
}
