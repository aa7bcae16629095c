import { request } from "node:http";

import { ADDRESS } from "../support/start-server";

/** Asks the server for a path exactly as it is written; `fetch` would tidy it up first. */
function ask(path: string): Promise<{ status: number; policy: string; body: string }> {
  const { hostname, port } = new URL(process.env[ADDRESS] ?? "");
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers["content-security-policy"]),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the server of the workbench", () => {
  it("has the browser compile the grid while it loads the pane", async () => {
    const { body } = await ask("/");
    const early = [...body.matchAll(/<script async src="([^"]+)">/g)].map(([, path]) => path!);
    const scripts = await Promise.all(early.map((path) => ask(path)));
    expect(scripts.map(({ status }) => status)).toEqual(early.map(() => 200));
    // Univer's modules are long, so they would stop the page when they are first called.
    const univer = scripts.map((script) => script.body).sort((a, b) => b.length - a.length)[0]!;
    expect(univer.length).toBeGreaterThan(1e6);
    expect(univer).toMatch(/\{\d+:\(function\(/);
    expect(univer).not.toMatch(/\},\d+\(\w+,\w+,\w+\)\{"use strict"/);
  });

  it("gives the add-in's page Microsoft's client from npm in place of the one from the internet", async () => {
    const { body } = await ask("/addin/taskpane.html");
    expect(body).toContain('<script defer src="/office-js/excel-win32-16.01.js"></script>');
    expect(body).not.toContain("appsforoffice.microsoft.com");
  });

  it.each([
    "/",
    "/README.md",
    "/addin/functions.js",
    "/addin/functions.zh-TW.json",
    "/addin/assets/sample.xlsx",
    "/office-js/excel-win32-16.01.js",
    "/workbench/frame.js",
  ])("serves %s and lets it ask nobody else", async (path) => {
    const { status, policy } = await ask(path);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'self'");
  });

  it.each([
    "/package.json",
    "/addin/../package.json",
    "/addin/..%2f..%2fpackage.json",
    "/addin/%2e%2e/package.json",
    "/office-js/../package.json",
    "/workbench/",
    "/addin/nothing.js",
    "/%00",
  ])("does not serve %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
