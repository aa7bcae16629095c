import { useSetKeyboardNavigation } from "@fluentui/react-tabster";
import { useEffect } from "react";

/** Where the browser itself would mark the focus; a field shows that it has it in any case. */
const MARKED = ":focus-visible:not(input)";

/**
 * Marks the control through which the keyboard enters the pane.
 *
 * Fluent marks the focus once it has seen a key, and the key that leads from Excel into the pane is Excel's.
 */
export function useKeyboardEntry(): void {
  const setKeyboardNavigation = useSetKeyboardNavigation();
  useEffect(() => {
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(MARKED)) setKeyboardNavigation(true);
    };
    window.addEventListener("focusin", enter);
    return () => {
      window.removeEventListener("focusin", enter);
    };
  }, [setKeyboardNavigation]);
}
