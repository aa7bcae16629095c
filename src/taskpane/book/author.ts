/** The name under which the user writes; Excel does not tell an add-in who he is. */

const KEY = "creditsheet.author";

/** Gives the name; "" where nobody has said it, or the browser keeps nothing. */
export function author(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps the name on this computer. */
export function keepAuthor(name: string): void {
  try {
    localStorage.setItem(KEY, name.trim());
  } catch {
    // A browser that keeps nothing asks again; there is nothing else to lose.
  }
}
