/** Makes a text safe to stand in HTML. */
export function escapeHtml(text: string): string;

/** Makes an anchor of a heading. */
export function headingAnchor(title: string): string;

/** Turns the Markdown of our own documents into HTML. */
export function renderMarkdown(
  text: string,
  options?: { readonly link?: (address: string) => string; readonly level?: number },
): string;
