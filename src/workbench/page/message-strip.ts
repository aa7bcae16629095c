import { element } from "./element";
import { icon } from "./icons";

/** Why a cell shows an error. */
export interface CellMessage {
  readonly address: string;
  readonly code: string;
  readonly message: string;
}

/**
 * The line below the grid: the error of the selected cell on the left, what happened on the right,
 * and between them how far a calculation is.
 */
export class MessageStrip {
  readonly #cell = element("div", { id: "cell-message", className: "strip-cell", role: "status" });
  readonly #progress = element("div", { id: "progress", className: "strip-progress" });
  readonly #news = element("div", { id: "news", className: "strip-news", role: "status" });

  constructor(strip: HTMLElement) {
    strip.append(this.#cell, this.#progress, this.#news);
  }

  /** Shows why the selected cell is an error; null when it is none. */
  showCell(cell: CellMessage | null): void {
    if (!cell) {
      this.#cell.replaceChildren();
      return;
    }
    this.#cell.replaceChildren(
      icon("error"),
      element("strong", {}, `${cell.address}  ${cell.code}`),
      element("span", { className: "strip-text", title: cell.message }, cell.message),
    );
  }

  /** Shows what happened, until something else does. */
  showNews(text: string, kind: "plain" | "problem" = "plain"): void {
    this.#news.classList.toggle("strip-problem", kind === "problem");
    this.#news.replaceChildren(text);
    this.#news.title = text;
  }

  /** Shows how far something is, with a button that stops it; null when nothing is under way. */
  showProgress(text: string | null, stopLabel = "", onStop?: () => void): void {
    if (text === null) {
      this.#progress.replaceChildren();
      return;
    }
    const [shown, button] = this.#progress.children;
    // The button stays the same one, or a click on it would be lost between two reports.
    if (shown && button) shown.textContent = text;
    else {
      const stop = element("button", { className: "button", onclick: () => onStop?.() }, stopLabel);
      this.#progress.append(element("span", {}, text), stop);
    }
  }
}
