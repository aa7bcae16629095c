import { element } from "./element";
import { icon } from "./icons";

/** The heading in the README under which the differences stand. */
const SECTION = /^## The workbench, and how it differs from Excel\n([\s\S]*?)(?=^## |(?![\s\S]))/m;

/**
 * Shows how the workbench differs from Excel: the section of the README about it.
 *
 * @param readme - The README as it is written, in Markdown.
 */
export function showDifferences(readme: string, title: string, closeLabel: string): void {
  const close = element("button", {
    className: "button",
    ariaLabel: closeLabel,
    title: closeLabel,
  });
  close.append(icon("close"));
  const heading = element("div", { className: "dialog-title" }, element("h2", {}, title), close);
  const dialog = element("dialog", { className: "dialog" }, heading, ...blocks(readme));
  close.onclick = () => {
    dialog.close();
  };
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Paragraphs, headings and lists: what the section is written in. */
function blocks(readme: string): HTMLElement[] {
  const section = SECTION.exec(readme)?.[1] ?? readme;
  const texts = section.replace(/<!--[\s\S]*?-->/g, "").split(/\n{2,}/);
  return texts.filter((text) => text.trim() !== "").map((text) => block(text.trim()));
}

function block(text: string): HTMLElement {
  if (text.startsWith("#")) return element("h3", {}, ...inline(text.replace(/^#+ */, "")));
  if (!/^[-*] /.test(text)) return element("p", {}, ...inline(text));
  const items = text.split(/\n(?=[-*] )/).map((item) => item.slice(2));
  return element("ul", {}, ...items.map((item) => element("li", {}, ...inline(item))));
}

/** Bold, code, and links by their text: the page leads nowhere else. */
function inline(text: string): (Node | string)[] {
  const plain = text.replace(/\s*\n\s*/g, " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith("**")) return element("strong", {}, part.slice(2, -2));
    return part.startsWith("`") ? element("code", {}, part.slice(1, -1)) : part;
  });
}
