import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ code: { whiteSpace: "nowrap" } });

/** A word that is longer may have to break. */
const LONGEST = 20;

/** A text in which codes such as C-1001 stay whole where lines break. */
export function UnbrokenCodes({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {text.split(" ").flatMap((word, i) => [
        i > 0 ? " " : "",
        isCode(word) ? (
          <span key={i} className={styles.code}>
            {word}
          </span>
        ) : (
          word
        ),
      ])}
    </>
  );
}

function isCode(word: string): boolean {
  return word.length <= LONGEST && word.includes("-") && /\d/.test(word);
}
