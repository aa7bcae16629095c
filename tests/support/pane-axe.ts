/** What axe-core objects to in a real browser, where contrast can be measured. */
import { source } from "axe-core";
import type * as Axe from "axe-core";
import type { Frame } from "playwright-core";

/** Gives all faults that axe knows, as lines to read. */
export async function axeFaults(pane: Frame): Promise<string[]> {
  await pane.evaluate(source);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // Stops at the edges of the pane pass the focus on and never keep it; tooltips lie over the page, in no part of it.
    const context = {
      include: [document.documentElement],
      exclude: ["[data-tabster-dummy]", "[role=tooltip]"],
    };
    const { violations } = await axe.run(context, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    );
  });
}
