/** One term of payment: its words, put together as steps from the invoice date. */
import type { TermStep } from "./payment-schedule";
import { termWords, type TermSign, type TermWord } from "./term-words";

/** Longest terms taken for real; a larger number is a code or a slip. */
const LONGEST_TERMS_DAYS = 730;

const AT_ONCE = new RegExp(
  `^(?:${[
    "(?:due |payable )?(?:up)?on receipt(?: of (?:the )?invoice)?|due immediately|immediate(?:ly)?(?: payment)?|prepaid|pre-?payment",
    "cash(?: on delivery| in advance| with order| before delivery| sale)?|c\\.?o\\.?d\\.?|cia|cwo|cbd|pia",
    "(?:(?:payment|t/t) )?in advance|advance(?: payment)?|deposit|down ?payment",
    "现结|现金|现付|现款|现款现货|货到付款|票到付款|款到发货|先款后货|预付款?|定金|订金|即期|现汇",
    "現結|現金|現付|現款|貨到付款|票到付款|款到發貨|先款後貨|預付款?|訂金",
  ].join("|")})$`,
);

/** Every order of words that means something; what is not here is not understood. */
const FORMS: readonly { readonly form: RegExp; readonly steps: (words: Words) => TermStep[] }[] = [
  { form: /^F?[DRB][AF]?$/, steps: (words) => [days(words)] },
  { form: /^AD$/, steps: (words) => [days(words)] },
  { form: /^F?M[AF]?$/, steps: (words) => [months(words)] },
  { form: /^F?M[AF]?D[AF]?$/, steps: (words) => [months(words), days(words)] },
  { form: /^(?:A?[EQW]N?|A?N[EQW]|ENE)$/, steps: (words) => [periodEnd(words)] },
  // 30 days EOM, EOM + 30, 30 days after the end of next month: from the end of the period.
  {
    form: /^(?:[DRB]F?(?:[EQW]N?|N[EQW])|(?:[EQW]|N[EQW])A?[DRB][AF]?|[EQW]NA?[DB]A?)$/,
    steps: (words) => [periodEnd(words), days(words)],
  },
  // A month after 28 February, the end of its month, is 31 March.
  {
    form: /^(?:MF?[EQW]|[EQW]A?M[AF]?)$/,
    steps: (words) => [periodEnd(words), { kind: "periodEnd", months: 1, ahead: words.value("M") }],
  },
  { form: /^(?:[DB]T[EQW]|[EQW]F[DB])$/, steps: (words) => [days(words), periodEnd(words)] },
  { form: /^(?:MT[EQW]|[EQW]FM)$/, steps: (words) => [months(words), periodEnd(words)] },
  { form: /^[DB]Y$/, steps: (words) => [days(words), payDay(words)] },
  { form: /^[DB]T?EY$/, steps: (words) => [days(words), periodEnd(words), payDay(words)] },
  { form: /^MT?EY$/, steps: (words) => [months(words), periodEnd(words), payDay(words)] },
  { form: /^EY$/, steps: (words) => [periodEnd(words), payDay(words)] },
  { form: /^(?:A?N[ROBY]|EN[ROY]|[OBY]N)$/, steps: (words) => [dayOfMonth(words)] },
  // The cut-off puts the invoice into a month, from which the payment day counts.
  {
    form: /^(?:V?[ROBY]C|CV?[ROBY]V?)(?:N[ROBY]|[ROBY]N)$/,
    steps: (words) => [cutOff(words), dayOfMonth(words)],
  },
  {
    form: /^(?:V?[ROBY]C|CV?[ROBY]V?)(?:EN?|NE)$/,
    steps: (words) => [cutOff(words), periodEnd(words)],
  },
  // What is closed on the cut-off day is the month of 月结60天 beside it.
  {
    form: /^(?:(?:V?[ROBY]C|CV?[ROBY]V?)E?A?D[AF]?|E?D(?:V?[RO]C|CV?[RO]V?))$/,
    steps: (words) => [cutOff(words), { kind: "days", days: words.value("D") }],
  },
];

/**
 * Reads one term, all words of it.
 *
 * @param text - In the form in which cells are compared.
 * @returns Steps from the invoice date, none when it is due at once; null when not
 * understood.
 */
export function readTerm(text: string): readonly TermStep[] | null {
  if (AT_ONCE.test(text)) return [];
  const found = termWords(text);
  if (found === null) return null;
  const signs = found.map(({ sign }) => sign).join("");
  const form = FORMS.find((one) => one.form.test(signs));
  const steps = form?.steps(new Words(found));
  return steps?.every(isSensible) ? steps : null;
}

class Words {
  readonly #words: readonly TermWord[];

  constructor(words: readonly TermWord[]) {
    this.#words = words;
  }

  /** The number of the last word with one of the signs. */
  value(signs: string): number {
    return this.#words.filter(({ sign }) => signs.includes(sign)).at(-1)?.value ?? 0;
  }

  /** The number of the first day of a month. */
  firstDay(): number {
    return this.#words.find(({ sign }) => "ROBY".includes(sign))?.value ?? 0;
  }

  has(sign: TermSign): boolean {
    return this.#words.some((word) => word.sign === sign);
  }
}

function days(words: Words): TermStep {
  return { kind: "days", days: words.value("DRB") };
}

function months(words: Words): TermStep {
  return { kind: "months", months: words.value("M") };
}

function periodEnd(words: Words): TermStep {
  const period = words.has("Q") ? 3 : words.has("W") ? 12 : 1;
  return { kind: "periodEnd", months: period, ahead: words.value("N") };
}

function payDay(words: Words): TermStep {
  return { kind: "nextDay", day: words.value("Y") };
}

function dayOfMonth(words: Words): TermStep {
  return { kind: "dayOfMonth", day: words.value("ROBY"), monthsAhead: words.value("N") };
}

function cutOff(words: Words): TermStep {
  return { kind: "nextDay", day: words.firstDay() };
}

function isSensible(step: TermStep): boolean {
  switch (step.kind) {
    case "days":
      return step.days <= LONGEST_TERMS_DAYS;
    case "months":
      return step.months >= 1 && step.months <= 24;
    case "periodEnd":
      return step.ahead <= 24;
    default:
      return step.day >= 1 && step.day <= 31;
  }
}
