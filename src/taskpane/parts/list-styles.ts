/** A list whose entries stand below one another, without marks. */
import { makeStyles, tokens } from "@fluentui/react-components";

const list = {
  display: "flex",
  flexDirection: "column",
  margin: 0,
  padding: 0,
  listStyleType: "none",
} as const;

/** Styles of such a list: of lines, or of blocks with more room between them. */
export const useListStyles = makeStyles({
  lines: { ...list, gap: tokens.spacingVerticalS },
  blocks: { ...list, gap: tokens.spacingVerticalM },
});
