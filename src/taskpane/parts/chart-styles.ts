import { makeStyles, tokens } from "@fluentui/react-components";

/** The frame of a small drawing: as wide as the pane, on a line. */
export const useChartStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    height: "64px",
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
});
