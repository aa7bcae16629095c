import type { Language } from "./language";

/** A button of the add-in's group on Excel's Home tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Address of its icon, for 20 pixels. */
  readonly icon: string;
  /** What it runs, by name; null for the button that opens the pane. */
  readonly action: string | null;
}

/** What the workbench takes from the add-in's manifest, as Excel does. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** Stands before the names of worksheet functions. */
  readonly namespace: string;
  /** Addresses of the pane's page and of the functions. */
  readonly page: string;
  readonly functionsScript: string;
  readonly functionsMetadata: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads a manifest in one language.
 *
 * @param folder - Where the add-in's files are served, in place of the address in the manifest.
 */
export function readManifest(xml: Document, language: Language, folder: string): Manifest {
  const page = resource(xml, "Runtime.Url", language);
  const origin = page.slice(0, page.lastIndexOf("/") + 1);
  const local = (url: string) => folder + url.slice(origin.length);
  const named = (element: Element, tag: string) =>
    resource(xml, child(element, tag).getAttribute("resid") ?? "", language);
  const functions = only(xml, "AllFormFactors");
  return {
    id: only(xml, "Id").textContent,
    version: only(xml, "Version").textContent,
    name: localised(only(xml, "DisplayName"), language),
    namespace: named(functions, "Namespace"),
    page: local(page),
    functionsScript: local(named(child(functions, "Script"), "SourceLocation")),
    functionsMetadata: local(named(child(functions, "Metadata"), "SourceLocation")),
    buttons: [...xml.getElementsByTagName("Control")].map((control) => ({
      id: control.id,
      label: named(control, "Label"),
      title: named(child(control, "Supertip"), "Title"),
      description: named(child(control, "Supertip"), "Description"),
      icon: local(iconOf(xml, control, language)),
      action: control.getElementsByTagName("FunctionName")[0]?.textContent ?? null,
    })),
  };
}

function iconOf(xml: Document, control: Element, language: Language): string {
  const image = [...control.getElementsByTagName("bt:Image")].find(
    (element) => element.getAttribute("size") === "20",
  );
  return resource(xml, image?.getAttribute("resid") ?? "", language);
}

function resource(xml: Document, id: string, language: Language): string {
  const element = xml.querySelector(`Resources [id="${id}"]`);
  if (!element) throw new Error(`The manifest has no resource with the id ${id}.`);
  return localised(element, language);
}

function localised(element: Element, language: Language): string {
  const override = [...element.children].find((c) => c.getAttribute("Locale") === language);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function only(xml: Document, tag: string): Element {
  return child(xml.documentElement, tag);
}

function child(element: Element, tag: string): Element {
  const found = element.getElementsByTagName(tag)[0];
  if (!found) throw new Error(`The manifest has no ${tag} in ${element.tagName}.`);
  return found;
}
