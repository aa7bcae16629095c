import { createRoot } from "react-dom/client";

import { App } from "./app/App";
import { isInExcel } from "./app/office-ready";
import { PaneCommands } from "./app/pane-commands";

/** Starts the pane once Excel has answered, or is known not to be there. */
async function start(): Promise<void> {
  const commands = new PaneCommands();
  const inExcel = await isInExcel();
  if (inExcel) {
    Office.actions.associate("reviewSelectedCustomer", (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => {
        commands.reviewSelectedCustomer();
        event.completed();
      });
    });
  }
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no element to show the pane in.");
  createRoot(root).render(<App inExcel={inExcel} commands={commands} />);
}

void start();
