/** Months as they are written, by language; each entry lists January first, forms of one month by `/`. */
const written: readonly string[] = [
	// English
	'jan/january feb/february mar/march apr/april may jun/june jul/july aug/august sep/sept/september oct/october nov/november dec/december',
	// German, with the Austrian January
	'januar/jänner/jän feber/februar märz/maerz/mär/mrz/marz april mai juni juli august september oktober/okt november dezember/dez',
	// French
	'janv/janvier févr/fév/février/fevr/fev/fevrier mars avr/avril mai juin juil/juillet août/aout sept/septembre octobre novembre déc/décembre/decembre',
	// Spanish
	'ene/enero feb/febrero marzo abr/abril mayo junio julio ago/agosto set/septiembre/setiembre octubre noviembre dic/diciembre',
	// Italian
	'gen/gennaio febbraio marzo aprile mag/maggio giu/giugno lug/luglio agosto settembre ott/ottobre novembre dicembre',
	// Portuguese
	'janeiro fevereiro março/marco abril maio junho julho agosto setembro out/outubro novembro dezembro',
	// Dutch
	'januari februari maart/mrt april mei juni juli augustus september oktober november december',
	// Russian
	'янв/январь/января фев/февр/февраль/февраля мар/март/марта апр/апрель/апреля май/мая июн/июнь/июня июл/июль/июля авг/август/августа сен/сент/сентябрь/сентября окт/октябрь/октября ноя/нояб/ноябрь/ноября дек/декабрь/декабря',
	// Polish
	'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'
];

/** Number of a month, 1 to 12, by its name in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
	written.flatMap((language) =>
		language
			.split(' ')
			.flatMap((forms, index) => forms.split('/').map((form) => [form, index + 1] as const))
	)
);
