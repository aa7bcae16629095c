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
