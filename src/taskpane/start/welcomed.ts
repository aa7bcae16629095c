/** Whether the user has seen the first screen. */
import { keptChoice } from "../app/kept-choice";

const CHOICE = keptChoice("CreditSheet.welcomed");

/** True for who has seen it, and where nothing can be kept: it must not come again and again. */
export function isWelcomed(): boolean {
  return CHOICE.get() !== null || !CHOICE.canKeep();
}

/** Keeps that the user has seen it. */
export function keepWelcomed(): void {
  CHOICE.keep("yes");
}
