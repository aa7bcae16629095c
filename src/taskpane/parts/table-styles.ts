import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of figures: names on the left, figures on the right. */
export const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: { color: tokens.colorNeutralForeground2 },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  value: { paddingInlineStart: tokens.spacingHorizontalS, textAlign: "end", whiteSpace: "nowrap" },
});
