/** How lists name a customer. */

/** Between name and code. */
export const CODE_SEPARATOR = " · ";

/** Writes a customer as a list shows it: name and code, or the one that there is. */
export function customerLabel({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string | null;
}): string {
  return name === null || name === "" || name === id ? id : name + CODE_SEPARATOR + id;
}
