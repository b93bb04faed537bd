import type { FittedFigure } from '../../figures';
import { escapeMarkup } from '../escape-markup';

/**
 * What a publisher pastes into a page to show a frozen figure that lies beside it: a frame without the
 * rights of the page, as high as its content says. The listener trusts no frame but this one, takes
 * from it one number, and loads nothing from elsewhere.
 */
export function embedSnippet({ figure, width, height }: FittedFigure, file: string): string {
	const id = `reprise-${figure.name}`;
	const start = Math.ceil((height / width) * Math.min(width, 720)) + 60;
	return `<iframe id="${id}" src="${escapeMarkup(file)}" title="${escapeMarkup(figure.title)}" sandbox="allow-scripts" loading="lazy" style="width:100%;max-width:${Math.ceil(width)}px;height:${start}px;border:0"></iframe>
<script>
addEventListener('message', function (event) {
	var frame = document.getElementById('${id}');
	var told = event.data;
	if (!frame || event.source !== frame.contentWindow || !told || told.reprise !== 'height') return;
	var height = Number(told.height);
	if (height > 0 && height < 20000) frame.style.height = height + 'px';
});
</script>
`;
}
