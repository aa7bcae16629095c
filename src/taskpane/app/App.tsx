import { AriaLiveAnnouncer, FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import type { Language } from "../../engine";
import type { PaneCommands } from "./pane-commands";
import { keepLanguage, startLanguage } from "./pane-language";
import { FaultBoundary } from "./FaultBoundary";
import { PaneView } from "./PaneView";
import { usePaneTheme } from "./theme";
import { useKeyboardEntry } from "./useKeyboardEntry";
import { usePane, type PaneOptions } from "./usePane";
import { LanguageContext } from "../parts/useTexts";

export interface AppProps {
  /** False where there is no Excel around the page; null until it has answered. */
  readonly inExcel: boolean | null;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  // The provider's class stands on every portal too (menus, lists, tooltips): a size given here would
  // lay them over the whole pane. What the browser draws itself, such as the picture in a date field.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** The task pane: its theme, its language, and the workbook behind it. */
export function App({ inExcel, commands }: AppProps): ReactElement {
  const styles = useStyles();
  // Excel tells its theme and its language with its answer, and where the user's choice is kept.
  const { theme, isDark } = usePaneTheme(inExcel);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? startLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (chosen !== null) keepLanguage(chosen);
  }, [chosen, inExcel]);
  return (
    <FluentProvider theme={theme} className={isDark ? styles.dark : styles.light}>
      <LanguageContext value={language}>
        <AriaLiveAnnouncer>
          <FaultBoundary>
            <Pane
              inExcel={inExcel}
              commands={commands}
              language={language}
              onLanguage={setChosen}
            />
          </FaultBoundary>
        </AriaLiveAnnouncer>
      </LanguageContext>
    </FluentProvider>
  );
}

interface PaneProps extends PaneOptions {
  readonly onLanguage: (language: Language) => void;
}

function Pane({ onLanguage, ...options }: PaneProps): ReactElement {
  useKeyboardEntry();
  const { state, actions } = usePane(options);
  return <PaneView state={state} actions={actions} onLanguage={onLanguage} />;
}
