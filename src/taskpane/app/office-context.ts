/** What Excel tells the pane about its surroundings. */

/**
 * Gives the context of Office.
 *
 * @returns Undefined before Excel has answered, and outside of it; any part may be missing.
 */
export function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
