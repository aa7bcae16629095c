/** How lists name a customer. */

/** Writes a customer as a list shows it: name and code, or the one that there is. */
export function customerLabel({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string | null;
}): string {
  return name === null || name === "" || name === id ? id : `${name} · ${id}`;
}
