/** A group of categories that share sources and scopes, and so one draw of their production emissions. */
export interface Group {
	readonly id: string;
	readonly nameEn: string;
	readonly nameZh: string;
	readonly order: number;
}
