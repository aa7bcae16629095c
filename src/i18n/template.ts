/** Messages with places for what they name. */
import { plural } from "./plural";

/** What stands in the places of a message, by name. */
export type Places = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills the places of a message.
 *
 * A part in square brackets is left out when one of its places has nothing to name. Of two forms in
 * a place, the first goes with the number one.
 *
 * @param template - Text with places such as {found}, and forms such as {rows:row|rows}.
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
    .replace(FORMS, (_, name: string, one: string, other: string) =>
      plural(Number(valueOf(name)), one, other),
    )
    .replace(PLACE, (_, name: string) => valueOf(name));
}

const PLACE = /\{(\w+)\}/g;

/** Either form may have places of its own. */
const FORMS = /\{(\w+):((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g;
