import { sampleRanges, type SamplingProblem } from '$lib/impact';

self.addEventListener('message', ({ data }: MessageEvent<SamplingProblem>) => {
	self.postMessage(sampleRanges(data));
});
