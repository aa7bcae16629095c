/** A line with a label at its start and a value at its end, in every list of the pane. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles of such a line and its two parts. */
export const useLineStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  // The label breaks between its words; where its longest word and the value do not fit side by
  // side, the value goes below. A Chinese label is one word: else it would break after any character.
  label: { flexGrow: 1, flexBasis: "min-content", minWidth: 0, wordBreak: "keep-all" },
  value: {
    minWidth: 0,
    marginInlineStart: "auto",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});
