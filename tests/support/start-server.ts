import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";

/** Where the tests find the address of the running workbench. */
export const ADDRESS = "CREDITSHEET_WORKBENCH";

/** Where the teardown finds the process to end. */
export type WithServer = typeof globalThis & { workbenchServer?: ChildProcess };

const SCRIPT = path.resolve(__dirname, "../../src/workbench/serve.mjs");

/** Starts the workbench as `npm start` does, on any free port, before the tests of a project run. */
export default async function startServer(): Promise<void> {
  const server = spawn(process.execPath, [SCRIPT, "--port", "0", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  (globalThis as WithServer).workbenchServer = server;
  process.env[ADDRESS] = await new Promise<string>((resolve, reject) => {
    let output = "";
    server.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address) resolve(address);
    });
    server.on("exit", () => {
      reject(new Error(`The workbench did not start:\n${output}`));
    });
  });
}
