/** Opens one file apart from the page, which stays alive meanwhile. */
import { FileProblem } from "./file-problem";
import { openFile } from "./open-file";
import type { BackgroundAnswer, FileToOpen } from "./open-in-background";

addEventListener("message", ({ data }: MessageEvent<FileToOpen>) => {
  void answer(data).then((found) => {
    postMessage(found);
  });
});

async function answer({ fileName, bytes }: FileToOpen): Promise<BackgroundAnswer> {
  try {
    return { file: await openFile(fileName, bytes) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    // Of an error the page would get the text alone.
    return { problem: { code: error.code, fileName, found: error.found } };
  }
}
