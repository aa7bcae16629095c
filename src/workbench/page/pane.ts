import type { Host } from "../host/host";
import { element } from "./element";
import { icon } from "./icons";
import type { Language } from "./language";
import { OFFICE_THEMES } from "./office-themes";
import type { HostWindow, PaneClient } from "./pane-link";
import type { Theme } from "./settings";
import { TEXTS } from "./texts";

/** What the pane is opened with. */
export interface PaneSetup {
  /** Address of the add-in's page. */
  readonly page: string;
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
}

/** A browser that draws nothing is not to keep the workbook from being opened. */
const PATIENCE_MS = 5_000;

/** The add-in's task pane: its page in a frame, with the host behind it. */
export class Pane {
  readonly #root: HTMLElement;
  readonly #onLoad: (window: Window) => void;
  #host: Host | null = null;
  #client: PaneClient | null = null;
  /** What the add-in has sent before there was a workbook. */
  #waiting: string[] = [];
  /** Called when the user closes it. */
  onClose: () => void = () => undefined;

  /** @param onLoad - Called when the add-in's page is there, with its window. */
  constructor(root: HTMLElement, onLoad: (window: Window) => void) {
    this.#root = root;
    this.#onLoad = onLoad;
  }

  /** True when the add-in's page has no workbook yet. */
  get isWaiting(): boolean {
    return this.#root.hasChildNodes() && this.#host === null;
  }

  /**
   * Loads the add-in's page in a language and a theme; it waits for a workbook.
   *
   * @returns When it has drawn something, where it is seen at all.
   */
  async load({ page, title, language, theme }: PaneSetup): Promise<void> {
    this.unload();
    (window as HostWindow).paneHost = {
      surroundings: {
        displayLanguage: language,
        contentLanguage: language,
        theme: OFFICE_THEMES[theme],
      },
      send: (message) => {
        if (this.#host === null) this.#waiting.push(message);
        else this.#host.receive(message);
      },
      connect: (client) => {
        this.#client = client;
      },
    };
    const close = element("button", {
      className: "button",
      ariaLabel: TEXTS[language].hidePane,
      title: TEXTS[language].hidePane,
      onclick: () => {
        this.onClose();
      },
    });
    close.append(icon("close"));
    const frame = element("iframe", {
      id: "pane-frame",
      className: "pane-frame",
      title,
      src: page,
    });
    frame.onload = () => {
      if (frame.contentWindow) this.#onLoad(frame.contentWindow);
    };
    this.#root.replaceChildren(
      element("div", { className: "pane-title" }, element("h2", {}, title), close),
      frame,
    );
    const patience = performance.now() + PATIENCE_MS;
    while (!document.hidden && !hasPainted(frame) && performance.now() < patience) await aFrame();
  }

  /**
   * Puts a workbook behind the add-in's page, and answers what it has asked so far.
   *
   * @param start - Makes the host; gets what takes its messages.
   */
  serve(start: (send: (message: string) => void) => Host): void {
    const host = (this.#host = start((message) => {
      this.#client?.receive(message);
    }));
    for (const message of this.#waiting.splice(0)) host.receive(message);
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
    this.#waiting = [];
    this.#root.replaceChildren();
  }
}

function hasPainted({ contentWindow }: HTMLIFrameElement): boolean {
  return (contentWindow?.performance.getEntriesByType("paint").length ?? 0) > 0;
}

/** About as long as a drawn frame takes; a page in the background draws none. */
function aFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 16);
  });
}
