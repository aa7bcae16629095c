/** Names in Excel of the tables that the add-in keeps: by them they are found again, whatever their sheets are called. */
export const OWN_TABLES = {
  trail: "CreditSheet_Trail",
  history: "CreditSheet_History",
  letters: "CreditSheet_LetterTexts",
  judgements: "CreditSheet_Judgements",
  policies: "CreditSheet_PolicyHistory",
} as const;
