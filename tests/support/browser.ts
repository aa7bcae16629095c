import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** The browser comes from npm; a new version unpacks into a folder of its own. */
const VERSION = "147.0.0";

const FONT_PACKAGE = "@expo-google-fonts/chocolate-classical-sans";

/** Names an executable of Chrome, Edge or Chromium to use instead. */
const EXECUTABLE = process.env["CREDITSHEET_BROWSER"];

/** The browser's own sandbox needs rights that a container does not have; pages are our own. */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/**
 * Starts the browser of the tests.
 *
 * The one that `CREDITSHEET_BROWSER` names; else, on Linux, the one that npm brings with its
 * libraries; elsewhere the installed Chrome, or Edge.
 */
export async function launchBrowser(): Promise<Browser> {
  if (EXECUTABLE) return launch({ executablePath: EXECUTABLE, args: FLAGS });
  if (process.platform === "linux") return launch(fromNpm());
  try {
    return await launch({ channel: "chrome" });
  } catch {
    return launch({ channel: "msedge" });
  }
}

/**
 * Launches a browser, up to three times where it dies before it is connected.
 *
 * On a busy machine Chromium now and then ends with SIGSEGV as it starts; nothing has run in it then.
 */
export async function launch(options: LaunchOptions): Promise<Browser> {
  for (let again = 2; ; again--) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      if (again === 0 || !String(error).includes("browser has been closed")) throw error;
    }
  }
}

function fromNpm(): LaunchOptions {
  const folder = unpacked();
  const libraries = [path.join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    executablePath: path.join(folder, "chromium"),
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter((entry) => entry).join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

/**
 * Unpacks browser, libraries and fonts, once for all runs.
 *
 * It happens in a folder beside, which gets its name when all is there: an unpacking that was
 * interrupted, or two at a time, leave nothing half done behind.
 */
function unpacked(): string {
  const folder = path.join(tmpdir(), `creditsheet-browser-${VERSION}`);
  if (existsSync(folder)) return folder;
  const beside = mkdtempSync(`${folder}-`);
  unpackInto(beside);
  writeFileSync(path.join(beside, "fonts.conf"), fontConfiguration(folder));
  mkdirSync(path.join(beside, "font-cache"));
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(folder)) throw error;
    rmSync(beside, { recursive: true });
  }
  return folder;
}

/** The package unpacks into the folder for temporary files, and its libraries in Amazon's cloud only. */
function unpackInto(folder: string): void {
  const script = 'import bundle from "@sparticuz/chromium"; await bundle.executablePath();';
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
}

/** Latin letters come from the browser's bundle, Chinese characters of both scripts from npm. */
function fontConfiguration(folder: string): string {
  const chinese = path.dirname(require.resolve(`${FONT_PACKAGE}/package.json`));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts")}</dir>
  <dir>${path.join(chinese, "400Regular")}</dir>
  <cachedir>${path.join(folder, "font-cache")}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Open Sans</string></edit>
    <edit name="family" mode="append_last"><string>Chocolate Classical Sans</string></edit>
  </match>
</fontconfig>
`;
}
