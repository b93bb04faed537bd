/** What a worker sends back that writes a file: the file, or why there is none. */
type FileReply = { readonly content: BlobPart } | { readonly problem: string };

/** Has a worker of its own write one file, so that the page keeps answering. */
export function askFile(worker: Worker, job: object): Promise<BlobPart> {
	return new Promise<BlobPart>((resolve, reject) => {
		worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
			if ('problem' in data) reject(new Error(data.problem));
			else resolve(data.content);
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message));
		});
		worker.postMessage(job);
	}).finally(() => worker.terminate());
}

/** Answers in such a worker. */
export function answerFiles<Job>(write: (job: Job) => Promise<BlobPart>): void {
	self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
		write(data).then(
			(content) => postMessage({ content } satisfies FileReply),
			(error: unknown) => {
				const problem = error instanceof Error ? error.message : String(error);
				postMessage({ problem } satisfies FileReply);
			}
		);
	});
}
