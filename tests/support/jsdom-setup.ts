import "@testing-library/jest-dom";

import { configure } from "@testing-library/react";

// Roles are computed over Fluent's whole tree: a query takes up to half a second.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

/** jsdom lays nothing out, so nothing is ever resized. */
class StillObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

window.ResizeObserver = StillObserver;

// jsdom knows no media; a test that is about one replaces this.
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

// Nearly all tests are about what comes after the first screen.
beforeEach(() => {
  localStorage.setItem("CreditSheet.welcomed", "yes");
});
