/** What stands beside the page of the functions, as they fetch it. */
import { readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(__dirname, "../../src/i18n");

/** Answers every request of a test with the file of that name. */
export function serveFiles(): jest.SpyInstance<Promise<Response>, Parameters<typeof fetch>> {
  return jest.spyOn(globalThis, "fetch").mockImplementation((name) => {
    if (typeof name !== "string") throw new Error("Files are asked for by their name.");
    return Promise.resolve(new Response(readFileSync(path.join(FOLDER, name))));
  });
}
