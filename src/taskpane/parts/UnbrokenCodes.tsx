import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ code: { whiteSpace: "nowrap" } });

/** Letters and figures with hyphens between them, in a text with spaces or without. */
const HYPHENATED = /([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)/;

/** What is longer may have to break. */
const LONGEST = 20;

/** A text in which codes such as C-1001 stay whole where lines break. */
export function UnbrokenCodes({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text.split(HYPHENATED).map((part, i) =>
        i % 2 === 1 && isCode(part) ? (
          <span key={i} className={styles.code}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

function isCode(part: string): boolean {
  return part.length <= LONGEST && /\d/.test(part);
}
