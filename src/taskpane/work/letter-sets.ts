/** The kinds of letters that the pane offers, each made when it is asked for. */
import {
  accountLetters,
  dunningLetters,
  thanksLetters,
  type ContactTable,
  type CreditBook,
  type CustomerLetter,
  type WorkList,
} from "../../engine";
import type { PaneLetterWord } from "../../i18n/pane-letters";

/** Kinds of letters, in the order in which they are offered. */
export const LETTER_SETS = ["demands", "statements", "thanks"] as const;

/** A kind of letters. */
export type LetterSet = (typeof LETTER_SETS)[number];

/** What is said where there are letters of a kind, and where there are none. */
export const SET_WORDS: Readonly<
  Record<LetterSet, { readonly some: PaneLetterWord; readonly none: PaneLetterWord }>
> = {
  demands: { some: "aboutDemands", none: "noDemands" },
  statements: { some: "aboutStatements", none: "noStatements" },
  thanks: { some: "aboutThanks", none: "noThanks" },
};

/** Makes the letters of a kind. */
export function lettersOf(
  set: LetterSet,
  book: CreditBook,
  list: WorkList,
  contacts: ContactTable | null,
): CustomerLetter[] {
  switch (set) {
    case "demands":
      return dunningLetters(book, list);
    case "statements":
      return accountLetters(book);
    case "thanks":
      return thanksLetters(book, contacts?.contacts ?? []);
  }
}
