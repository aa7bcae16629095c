/** The theme of the pane: that of Excel around it, else that of the system. */
import { teamsHighContrastTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { DARK_THEME, LIGHT_THEME } from "./brand";
import { officeContext } from "./office-context";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(forced-colors: active)";

/** A theme, and whether light text stands on dark in it. */
export interface PaneTheme {
  readonly theme: Theme;
  readonly isDark: boolean;
}

/**
 * Gives the theme and follows its changes.
 *
 * @param answer - What Excel has answered so far; with another one its theme is asked again.
 */
export function usePaneTheme(answer: boolean | null): PaneTheme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = () => {
      setTheme(currentTheme());
    };
    const media = [DARK, CONTRAST].map((query) => window.matchMedia(query));
    for (const one of media) one.addEventListener("change", update);
    // Excel tells of a new theme in few of its editions only, and nowhere outside of Excel.
    const { document } = officeContext() ?? {};
    document?.addHandlerAsync(Office.EventType.OfficeThemeChanged, update);
    update();
    return () => {
      for (const one of media) one.removeEventListener("change", update);
      document?.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: update });
    };
  }, [answer]);
  return theme;
}

/** Gives the theme of the moment. */
export function currentTheme(): PaneTheme {
  const isDark = officeIsDark() ?? window.matchMedia(DARK).matches;
  if (window.matchMedia(CONTRAST).matches) return { theme: teamsHighContrastTheme, isDark };
  return { theme: isDark ? DARK_THEME : LIGHT_THEME, isDark };
}

/** Null where Excel does not say. */
function officeIsDark(): boolean | null {
  const theme = officeContext()?.officeTheme;
  if (theme === undefined) return null;
  // Not every edition knows this property: they give the colours only.
  const { isDarkTheme, bodyBackgroundColor } = theme as Partial<Office.OfficeTheme>;
  return isDarkTheme ?? (bodyBackgroundColor ? isDarkColor(bodyBackgroundColor) : null);
}

/**
 * Tells whether light text reads better on a colour.
 *
 * @param color - As Excel writes it: #RRGGBB.
 */
export function isDarkColor(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)/.exec(color) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  // Perceived brightness by ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
