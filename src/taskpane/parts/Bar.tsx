import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** A part of a bar, from 0 to 1 of its length. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  readonly tone: "strong" | "soft" | "warning" | "danger" | "marker";
}

export interface BarProps {
  readonly parts: readonly BarPart[];
}

/** In a contrast theme the browser takes colours away; the bar keeps one of the system's. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    overflow: "hidden",
    height: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    [CONTRAST]: { outline: "solid", outlineWidth: tokens.strokeWidthThin },
  },
  part: {
    position: "absolute",
    insetBlock: 0,
    [CONTRAST]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  strong: { backgroundColor: tokens.colorCompoundBrandBackground },
  soft: { backgroundColor: tokens.colorCompoundBrandBackground, opacity: 0.5 },
  warning: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  danger: { backgroundColor: tokens.colorPaletteRedBackground3 },
  marker: {
    width: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralForeground1,
    [CONTRAST]: { backgroundColor: "CanvasText" },
  },
});

/** A bar that shows what the text beside it says; it has no name of its own. */
export function Bar({ parts }: BarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      {parts.map(({ from, to, tone }) => (
        <div
          key={`${tone} ${from}`}
          className={mergeClasses(styles.part, styles[tone])}
          style={{
            insetInlineStart: percent(from),
            ...(tone === "marker" ? {} : { width: percent(to - from) }),
          }}
        />
      ))}
    </div>
  );
}

function percent(fraction: number): string {
  return `${Math.min(100, Math.max(0, fraction * 100))}%`;
}
