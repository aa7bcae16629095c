import { Body1, Subtitle1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { firstWord } from "../../i18n/pane-first";
import { useWords } from "../parts/useWords";
import { Placard } from "./Placard";

/** Stands where the page was opened without Excel. */
export function Outside(): ReactElement {
  const { word } = useWords(firstWord);
  return (
    <Placard>
      <Subtitle1 as="h2">{word("outsideTitle")}</Subtitle1>
      <Body1 as="p">{word("outsideText")}</Body1>
    </Placard>
  );
}
