/** Which parts of its object model this Excel has. */

/**
 * Tells whether Excel has a requirement set in a version.
 *
 * @returns False too where Excel does not say.
 */
export function hasSet(name: string, version: string): boolean {
  if (typeof Office === "undefined") return false;
  const { requirements } = Office.context as Partial<Office.Context>;
  return requirements?.isSetSupported(name, version) ?? false;
}

/**
 * Finds the newest version of a requirement set.
 *
 * @param newest - The last digit of the newest version asked for: 20 for 1.20.
 * @returns Null where Excel has none of them.
 */
export function newestVersion(name: string, newest: number): string | null {
  for (let minor = newest; minor > 0; minor--) {
    if (hasSet(name, `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}
