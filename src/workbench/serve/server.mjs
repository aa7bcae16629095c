import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

import { ADDIN, OFFICE_JS, PAGE, PROJECT } from "./paths.mjs";

const HOST = "127.0.0.1";

/** Which folder answers which part of the address. */
const FOLDERS = [
  { prefix: "/addin/", folder: ADDIN },
  { prefix: "/office-js/", folder: OFFICE_JS },
  { prefix: "/workbench/", folder: PAGE },
];

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** Nothing leaves the workbook: the browser itself refuses any other address. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What the add-in's page asks Microsoft's servers for. */
const OFFICE_SCRIPT = /<script[^>]*\ssrc="https:\/\/[^"]*\/office\.js"[^>]*><\/script>/;

/**
 * What it gets here: Microsoft's client for Excel, then the workbench's `Office` around it. They run
 * before the add-in's own, and let the page be drawn first.
 */
const LOCAL_SCRIPTS = ["/office-js/excel-win32-16.01.js", "/workbench/frame.js"]
  .map((address) => `<script defer src="${address}"></script>`)
  .join("");

/**
 * Serves the workbench, to this machine only.
 *
 * The built add-in is served as it is, except that its page gets the Office scripts from here.
 *
 * @param port - The port wanted; when it is taken, a free one is used.
 * @returns The address, and how to stop.
 */
export async function startServer(port) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500, { "Content-Type": TYPES[".txt"] }).end(String(error));
    });
  });
  await listen(server, port);
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || port === 0) reject(error);
      else listen(server, 0).then(resolve, reject);
    });
    server.listen(port, HOST, resolve);
  });
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = fileFor(decodeURIComponent(pathname));
  if (!file || !(await isFile(file))) {
    response.writeHead(404, { "Content-Type": TYPES[".txt"] }).end(`Not here: ${pathname}`);
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
  });
  if (file === path.join(ADDIN, "taskpane.html")) response.end(await withLocalScripts(file));
  else createReadStream(file).pipe(response);
}

function fileFor(pathname) {
  if (pathname === "/") return path.join(PAGE, "index.html");
  if (pathname === "/README.md") return path.join(PROJECT, "README.md");
  // Functions run in the workbench's page, and ask for files as in the add-in's own.
  const besidePage = { prefix: "/", folder: ADDIN };
  const found = FOLDERS.find(({ prefix }) => pathname.startsWith(prefix)) ?? besidePage;
  const file = path.join(found.folder, pathname.slice(found.prefix.length));
  // An address with ".." in it must not leave the folder.
  return file.startsWith(found.folder + path.sep) ? file : null;
}

async function isFile(file) {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false; // It is not there.
  }
}

async function withLocalScripts(file) {
  const page = await readFile(file, "utf8");
  if (!OFFICE_SCRIPT.test(page)) throw new Error("taskpane.html does not load office.js.");
  return page.replace(OFFICE_SCRIPT, LOCAL_SCRIPTS);
}
