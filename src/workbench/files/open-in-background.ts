import { FileProblem } from "./file-problem";
import type { OpenedFile } from "./opened-file";

/** A file as it goes to the worker. */
export interface FileToOpen {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the worker says of it. */
export type BackgroundAnswer =
  | { readonly file: OpenedFile }
  | { readonly problem: Pick<FileProblem, "code" | "fileName" | "found"> };

/**
 * Makes a file ready for the grid, while the page goes on.
 *
 * @throws {@link FileProblem} when it is neither a workbook nor a table as text.
 */
export async function openInBackground(fileName: string, bytes: Uint8Array): Promise<OpenedFile> {
  const worker = new Worker(
    /* webpackEntryOptions: { layer: "worker" } */ new URL(
      "./open-file-worker.ts",
      import.meta.url,
    ),
  );
  try {
    const answer = await new Promise<BackgroundAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<BackgroundAnswer>) => {
        resolve(data);
      });
      worker.addEventListener("error", ({ message }) => {
        reject(new Error(message));
      });
      const question: FileToOpen = { fileName, bytes };
      worker.postMessage(question);
    });
    if ("file" in answer) return answer.file;
    const { code, found } = answer.problem;
    throw new FileProblem(code, fileName, found);
  } finally {
    worker.terminate();
  }
}
