/** The name under which the user writes; Excel does not tell an add-in who he is. */
import { keptChoice } from "../app/kept-choice";

const CHOICE = keptChoice("creditsheet.author");

/** Gives the name; "" where nobody has said it, or the browser keeps nothing. */
export function author(): string {
  return CHOICE.get() ?? "";
}

/** Keeps the name on this computer. */
export function keepAuthor(name: string): void {
  CHOICE.keep(name.trim());
}
