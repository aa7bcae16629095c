import { element } from "./element";
import { icon } from "./icons";
import { type Language, LANGUAGE_NAMES, LANGUAGES } from "./language";
import type { RibbonButton } from "./manifest";
import type { Theme } from "./settings";
import { TEXTS } from "./texts";

/** What the header shows. */
export interface HeaderState {
  readonly language: Language;
  readonly theme: Theme;
  readonly addInName: string;
  readonly fileName: string;
  /** Whether there are changes that no file holds. */
  readonly isChanged: boolean;
  readonly isPaneShown: boolean;
  /** The add-in's buttons on Excel's Home tab. */
  readonly ribbon: readonly RibbonButton[];
}

/** What the user can do in the header. */
export interface HeaderActions {
  readonly openFile: () => void;
  readonly openSample: () => void;
  readonly save: () => void;
  readonly press: (button: RibbonButton) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly showDifferences: () => void;
}

/** Draws the header anew. */
export function showHeader(header: HTMLElement, state: HeaderState, actions: HeaderActions): void {
  const texts = TEXTS[state.language];
  const focused = controlsIn(header).findIndex((control) => control === document.activeElement);
  header.replaceChildren(
    element(
      "div",
      { className: "header-product" },
      element("img", { src: "/addin/assets/icon-48.png", alt: "", width: 24, height: 24 }),
      element("strong", {}, state.addInName),
      element("span", { className: "header-kind" }, texts.workbench),
    ),
    element(
      "div",
      { className: "header-notice" },
      icon("info"),
      element("span", {}, texts.notExcel),
      element("button", { className: "link", onclick: actions.showDifferences }, texts.differences),
    ),
    fileName(state),
    element("div", { className: "header-group", role: "group" }, ...fileButtons(state, actions)),
    element("div", { className: "header-group", role: "group" }, ...ribbonButtons(state, actions)),
    element("div", { className: "header-group", role: "group" }, ...viewControls(state, actions)),
  );
  // The control that was used stays the one in use.
  controlsIn(header)[focused]?.focus();
}

function controlsIn(header: HTMLElement): HTMLElement[] {
  return [...header.querySelectorAll<HTMLElement>("button, select")];
}

function fileName({ fileName: name, isChanged }: HeaderState): HTMLElement {
  const shown = element("span", { id: "file-name", className: "header-file", title: name }, name);
  if (isChanged) shown.append(" •");
  return shown;
}

function fileButtons({ language }: HeaderState, actions: HeaderActions): HTMLElement[] {
  const texts = TEXTS[language];
  return [
    button(icon("open"), texts.open, texts.openHint, actions.openFile),
    button(icon("sample"), texts.sample, texts.sampleHint, actions.openSample),
    button(icon("save"), texts.save, texts.saveHint, actions.save),
  ];
}

function ribbonButtons({ ribbon, isPaneShown }: HeaderState, actions: HeaderActions) {
  return ribbon.map((entry) => {
    const image = element("img", { src: entry.icon, alt: "", width: 20, height: 20 });
    const made = button(image, entry.label, `${entry.title}\n${entry.description}`, () => {
      actions.press(entry);
    });
    if (entry.action === null) made.ariaPressed = String(isPaneShown);
    return made;
  });
}

function viewControls({ language, theme }: HeaderState, actions: HeaderActions): HTMLElement[] {
  const texts = TEXTS[language];
  const select = element(
    "select",
    { id: "language", ariaLabel: texts.language, title: texts.language },
    ...LANGUAGES.map((code) =>
      element("option", { value: code, selected: code === language }, LANGUAGE_NAMES[code]),
    ),
  );
  select.onchange = () => {
    // The options are the languages.
    actions.setLanguage(select.value as Language);
  };
  const other = theme === "dark" ? "light" : "dark";
  const label = other === "dark" ? texts.toDark : texts.toLight;
  const toggle = element("button", { className: "button", ariaLabel: label, title: label });
  toggle.append(icon(other));
  toggle.onclick = () => {
    actions.setTheme(other);
  };
  return [select, toggle];
}

function button(image: Node, label: string, hint: string, onclick: () => void): HTMLButtonElement {
  const text = element("span", { className: "button-label" }, label);
  return element("button", { className: "button", title: hint, onclick }, image, text);
}
