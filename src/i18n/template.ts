/** Messages with places for what they name. */

/** What stands in the places of a message, by name. */
export type Places = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills the places of a message.
 *
 * A part in square brackets is left out when one of its places has nothing to name.
 *
 * @param template - Text with places such as {found}.
 *
 * @example
 * fillTemplate("{table} is empty[: {found}]", { table: "invoices" }); // "invoices is empty"
 */
export function fillTemplate(template: string, places: Places): string {
  const valueOf = (name: string) => String(places[name] ?? "");
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const names = [...part.matchAll(PLACE)].map(([, name]) => name!);
      return names.every((name) => valueOf(name) !== "") ? part : "";
    })
    .replace(PLACE, (_, name: string) => valueOf(name));
}

const PLACE = /\{(\w+)\}/g;
