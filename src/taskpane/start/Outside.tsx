import { Body1, Subtitle1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useTexts } from "../parts/useTexts";
import { Placard } from "./Placard";

/** Stands where the page was opened without Excel. */
export function Outside(): ReactElement {
  const { text } = useTexts();
  return (
    <Placard>
      <Subtitle1 as="h2">{text("outsideTitle")}</Subtitle1>
      <Body1 as="p">{text("outsideText")}</Body1>
    </Placard>
  );
}
