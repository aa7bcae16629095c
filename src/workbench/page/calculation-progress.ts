import type { Calculation, Progress } from "../grid/calculation";
import type { MessageStrip } from "./message-strip";
import type { Texts } from "./texts";

/** Calculations that end within this time are not worth a word. */
const PATIENCE_MS = 700;

/** Shows in the message line how far a calculation is, and lets the user stop it. */
export function showCalculation(
  calculation: Calculation,
  strip: MessageStrip,
  texts: () => Texts,
): void {
  let start: number | null = null;
  const stop = () => {
    calculation.stop();
    strip.showNews(texts().stopped);
  };
  calculation.onProgress = (progress: Progress | null) => {
    if (!progress) {
      start = null;
      strip.showProgress(null);
      return;
    }
    start ??= performance.now();
    if (performance.now() - start < PATIENCE_MS) return;
    const { done, total } = progress;
    strip.showProgress(texts().calculating(done, total), texts().stop, stop);
  };
}
