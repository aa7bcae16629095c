import { createRoot } from "react-dom/client";

import { App } from "./app/App";
import { askForExcel } from "./app/office-ready";
import { PaneCommands } from "./app/pane-commands";

/** Starts the pane once Excel has answered, or is known not to be there; until then its outline stands. */
function start(): void {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element to show the pane in.");
  const root = createRoot(element);
  const commands = new PaneCommands();
  askForExcel((inExcel) => {
    if (inExcel) {
      Office.actions.associate("reviewSelectedCustomer", (event: Office.AddinCommands.Event) => {
        void Office.addin.showAsTaskpane().then(() => {
          commands.reviewSelectedCustomer();
          event.completed();
        });
      });
    }
    // Another key: language and theme are asked again when Excel answers late.
    root.render(<App key={String(inExcel)} inExcel={inExcel} commands={commands} />);
  });
}

start();
