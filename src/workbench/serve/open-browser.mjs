import { spawn } from "node:child_process";

/** Opens an address in the user's browser, where there is one; otherwise nothing happens. */
export function openBrowser(address) {
  const command = commandFor(process.platform);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // The address has been printed: without a browser the user opens it by hand.
  child.on("error", () => undefined);
  child.unref();
}

function commandFor(platform) {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ["xdg-open"] : null;
}
