import { makeStyles } from "@fluentui/react-components";

/** For what is read and not seen, such as a title, or the table that says what a chart shows. */
export const useHiddenStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
