/**
 * Runs in the frame of the pane, before the add-in: puts the workbench's `Office` and
 * `CustomFunctions` in place and connects Microsoft's client library with the page around.
 */
import { connectClient, type OfficeExtensionLibrary } from "../host/client-bridge";
import { createCustomFunctions } from "../host/custom-functions-shim";
import { workbookSettings } from "../host/document-settings";
import { createOffice } from "../host/office-shim";
import type { HostWindow } from "./pane-link";

const host = (window.parent as HostWindow).paneHost;
if (!host) throw new Error("The pane runs inside the workbench: open the workbench's own address.");

let receive: (message: string) => void = () => undefined;
connectClient(OfficeExtension as unknown as OfficeExtensionLibrary, {
  send: (message) => {
    host.send(message);
  },
  onMessage: (take) => {
    receive = take;
  },
});

const shim = createOffice({ ...host.surroundings, settings: workbookSettings(Excel) });
Object.assign(window, {
  Office: shim.office,
  // Cells are answered by the functions in the page itself; here they only have to load.
  CustomFunctions: createCustomFunctions(() => undefined),
});

host.connect({
  receive: (message) => {
    receive(message);
  },
  setTheme: (theme) => {
    shim.setTheme(theme);
  },
  runAction: (id) => shim.runAction(id),
});
