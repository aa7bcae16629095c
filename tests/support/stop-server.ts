import type { WithServer } from "./start-server";

/** Ends the workbench after the tests of a project. */
export default function stopServer(): void {
  (globalThis as WithServer).workbenchServer?.kill();
}
