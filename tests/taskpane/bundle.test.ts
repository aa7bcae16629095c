import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.resolve(__dirname, "../../dist");

/** What has to be there before the frame of the pane stands, gzipped. */
const LARGEST_FIRST_LOAD = 260_000;

function built(name: string): string {
  const file = path.join(DIST, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing. Run: npm run build`);
  return readFileSync(file, "utf8");
}

/** Addresses of the scripts that the pane's page names. */
function scripts(): string[] {
  return [...built("taskpane.html").matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(
    ([, src]) => src!,
  );
}

describe("dist/taskpane.html", () => {
  it("loads Office, the functions and the pane, in this order", () => {
    expect(scripts()).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  it(`needs at most ${LARGEST_FIRST_LOAD / 1000} KB gzipped for the first frame, the functions aside`, () => {
    const own = scripts().filter((src) => !/^https:|^functions/.test(src));
    const weights = own.map((src) => gzipSync(built(src), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(LARGEST_FIRST_LOAD);
  });

  it("has an outline of the pane that needs no script", () => {
    const [, body = ""] = built("taskpane.html").split("<body>");
    expect(body).toMatch(/<div id="pane">\s*<div class="outline" aria-hidden="true">/);
  });
});
