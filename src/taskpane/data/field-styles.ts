/** Fields with their label beside them, or above them where the pane is very narrow. */
import { makeStyles } from "@fluentui/react-components";

/** A third of the width is then less than a word: the pane is zoomed in. */
const NARROW = "@media (max-width: 18em)";

/** Style of such a field. */
export const useFieldStyles = makeStyles({
  root: {
    minWidth: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto" },
  },
});
