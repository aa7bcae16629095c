import { makeStyles } from "@fluentui/react-components";

/** For what is read and not seen, such as the table that says what a chart shows. */
export const useHiddenStyles = makeStyles({
  table: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
