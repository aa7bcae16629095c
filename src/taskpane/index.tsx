import { createRoot } from "react-dom/client";

import { App } from "./app/App";
import { askForExcel } from "./app/office-ready";
import { PaneCommands } from "./app/pane-commands";

/** Draws the frame of the pane at once; what stands in it follows when Excel has answered, or is known not to be there. */
function start(): void {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no element to show the pane in.");
  const root = createRoot(element);
  const commands = new PaneCommands();
  const show = (inExcel: boolean | null) => {
    root.render(<App inExcel={inExcel} commands={commands} />);
  };
  show(null);
  askForExcel((inExcel) => {
    if (inExcel) {
      Office.actions.associate("reviewSelectedCustomer", (event: Office.AddinCommands.Event) => {
        void Office.addin.showAsTaskpane().then(() => {
          commands.reviewSelectedCustomer();
          event.completed();
        });
      });
    }
    show(inExcel);
  });
}

start();
