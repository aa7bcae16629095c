import { Caption1 } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import { useTexts } from "./useTexts";

/** Long enough for what ends by itself. */
const PATIENCE_MS = 2_000;

/** Says, after a while, what keeps Excel from answering: a cell that is being edited. */
export function WaitingHint(): ReactElement | null {
  const { text } = useTexts();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isLong ? <Caption1 as="p">{text("waitsForCell")}</Caption1> : null;
}
