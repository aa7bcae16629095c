import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, type ReactElement, type ReactNode } from "react";

import type { GlossaryTerm } from "../../i18n/glossary";

export interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly aside?: ReactNode;
  /** Terms that a button beside the title explains. */
  readonly help?: readonly GlossaryTerm[];
  readonly children: ReactNode;
}

const SectionHelp = lazy(async () => {
  const parts = await import(/* webpackChunkName: "glossary" */ "./SectionHelp");
  return { default: parts.SectionHelp };
});

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  titled: { display: "flex", alignItems: "center", minWidth: 0 },
  title: { margin: 0 },
  // As large as the button that is on its way.
  help: { minWidth: "24px", height: "24px" },
});

/** A part of a task under its title. */
export function Section({ title, aside, help, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.titled}>
          <Subtitle2 as="h3" id={id} className={styles.title}>
            {title}
          </Subtitle2>
          {help !== undefined && (
            <span className={styles.help}>
              <Suspense>
                <SectionHelp title={title} terms={help} />
              </Suspense>
            </span>
          )}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
