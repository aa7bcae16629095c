import type { Grid } from "../grid/grid";
import { Host } from "../host/host";
import { element } from "./element";
import { icon } from "./icons";
import type { Language } from "./language";
import { OFFICE_THEMES } from "./office-themes";
import type { HostWindow, PaneClient } from "./pane-link";
import type { Theme } from "./settings";
import { TEXTS } from "./texts";

/** What the pane is opened with. */
export interface PaneSetup {
  readonly grid: Grid;
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** What happens to the pane. */
export interface PaneListeners {
  /** The user closed it. */
  readonly onClose: () => void;
  /** The add-in's page is there, in this window. */
  readonly onLoad: (window: Window) => void;
}

/** The add-in's task pane: its page in a frame, with the host behind it. */
export class Pane {
  readonly #root: HTMLElement;
  readonly #listeners: PaneListeners;
  #host: Host | null = null;
  #client: PaneClient | null = null;

  constructor(root: HTMLElement, listeners: PaneListeners) {
    this.#root = root;
    this.#listeners = listeners;
  }

  /** Loads the add-in's page for a workbook, a language and a theme. */
  load({ grid, page, title, language, theme }: PaneSetup): void {
    this.unload();
    const host = (this.#host = new Host(grid, (message) => {
      this.#client?.receive(message);
    }));
    (window as HostWindow).paneHost = {
      surroundings: {
        displayLanguage: language,
        contentLanguage: language,
        theme: OFFICE_THEMES[theme],
      },
      send: (message) => {
        host.receive(message);
      },
      connect: (client) => {
        this.#client = client;
      },
    };
    const close = element("button", {
      className: "button",
      ariaLabel: TEXTS[language].hidePane,
      title: TEXTS[language].hidePane,
      onclick: this.#listeners.onClose,
    });
    close.append(icon("close"));
    const frame = element("iframe", {
      id: "pane-frame",
      className: "pane-frame",
      title,
      src: page,
    });
    frame.onload = () => {
      if (frame.contentWindow) this.#listeners.onLoad(frame.contentWindow);
    };
    this.#root.replaceChildren(
      element("div", { className: "pane-title" }, element("h2", {}, title), close),
      frame,
    );
  }

  /** Tells the add-in of another theme. */
  setTheme(theme: Theme): void {
    this.#client?.setTheme(OFFICE_THEMES[theme]);
  }

  /** Carries out what a button of the ribbon stands for. */
  async runAction(id: string): Promise<void> {
    await this.#client?.runAction(id);
  }

  /** Takes the add-in's page away, before its workbook is closed. */
  unload(): void {
    this.#host?.dispose();
    this.#host = null;
    this.#client = null;
    this.#root.replaceChildren();
  }
}
