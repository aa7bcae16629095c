/** Which field a header names, in three languages. */
import { isBlank } from "../values/cells";
import { onceEachText } from "../values/text-memo";
import { bucketOfTitle } from "../words/bucket-titles";
import { currencyIn, withoutCurrency } from "../words/currency-names";
import { fullHeaderKey, headerKey, type FieldNames } from "../words/header-key";
import { isOtherUnit } from "../words/other-units";
import { headerWords, writtenOutKey } from "../words/header-words";

/** A field that a header names; the lower the rank, the more telling the name. */
export interface NameMatch<F extends string> {
  readonly field: F;
  readonly rank: number;
}

/** Fields by their names. */
export interface NameIndex<F extends string> {
  /** The field that a title names. */
  readonly find: (title: string) => NameMatch<F> | undefined;
}

/** The fields by their names: as listed, and by their words. */
interface FieldsByName<F extends string> {
  readonly names: ReadonlyMap<string, NameMatch<F>>;
  /** Null for words that are those of two fields. */
  readonly words: ReadonlyMap<string, NameMatch<F> | null>;
}

const indexes = new WeakMap<object, NameIndex<string>>();

/** Gives the index of the names of a table; it is made once, when the first title is looked up. */
export function nameIndex<F extends string>(fields: FieldNames<F>): NameIndex<F> {
  const known = indexes.get(fields);
  if (known !== undefined) return known as NameIndex<F>;
  let byName: FieldsByName<F> | null = null;
  const index = {
    find: onceEachText((title) => matchOfTitle(title, (byName ??= fieldsByName(fields)))),
  };
  indexes.set(fields, index);
  return index;
}

function fieldsByName<F extends string>(fields: FieldNames<F>): FieldsByName<F> {
  const names = new Map<string, NameMatch<F>>();
  const words = new Map<string, NameMatch<F> | null>();
  for (const field of Object.keys(fields) as F[]) {
    fields[field].forEach((name, rank) => {
      names.set(fullHeaderKey(name), { field, rank });
      // A note in brackets tells one field from another.
      if (/[([【]/.test(name)) return;
      const whole = writtenOutKey(name);
      if (!names.has(whole)) names.set(whole, { field, rank });
      const key = headerWords(name);
      const other = words.get(key);
      if (other === undefined) words.set(key, { field, rank });
      else if (other?.field !== field) words.set(key, null);
    });
  }
  return { names, words };
}

/** Finds the field that a header names: letter by letter, else by its words, or one of two names together. */
export function matchOf<F extends string>(
  cell: unknown,
  index: NameIndex<F>,
): NameMatch<F> | undefined {
  return typeof cell !== "string" || isBlank(cell) ? undefined : index.find(cell);
}

function matchOfTitle<F extends string>(
  cell: string,
  index: FieldsByName<F>,
): NameMatch<F> | undefined {
  if (bucketOfTitle(cell) !== null) return undefined;
  const match = matchOfWords(cell, index);
  const isMoney = match !== undefined && MONEY_FIELD.test(match.field);
  return isMoney && isOtherUnit(cell) ? undefined : match;
}

/** Fields that hold money: "Open %" is none of them. */
const MONEY_FIELD = /amount$|^(isOpen|debit|credit|creditLimit)$/i;

function matchOfWords<F extends string>(
  cell: string,
  index: FieldsByName<F>,
): NameMatch<F> | undefined {
  const title = plainTitle(cell);
  const [, bare = "", coin = ""] = COIN_BEHIND.exec(title) ?? [];
  const whole =
    wholeMatch(title, index) ??
    wholeMatch(coin + bare, index) ??
    behindOwn(wholeMatch(bare, index), /原/.test(coin));
  if (whole !== undefined) return whole;
  const bilingual = bilingualMatch(title, index);
  if (bilingual !== undefined || TWO_SIDES.test(title)) return bilingual;
  const names = title.split(BETWEEN_NAMES);
  const parts = names.flatMap((part) => wholeMatch(part, index) ?? []);
  const isOne = parts.every(({ field }) => field === parts[0]!.field);
  if (names.length > 1) return isOne ? parts[0] : undefined;
  return matchBesideCurrency(title, index);
}

/** "余额本币": "余额" over "本币" in a header of two rows. */
const COIN_BEHIND = /^(.+?)((?:本币|本幣|本位币|本位幣|原币|原幣))$/;

/** Of two columns of one field that in the document's own currency is taken. */
function behindOwn<F extends string>(
  match: NameMatch<F> | undefined,
  isOwn: boolean,
): NameMatch<F> | undefined {
  return match === undefined || isOwn ? match : { ...match, rank: match.rank + LISTED };
}

/** More names than a field has. */
const LISTED = 10_000;

/** "Amount in USD", "余额人民币": the name of a currency beside that of a field. */
function matchBesideCurrency<F extends string>(
  title: string,
  index: FieldsByName<F>,
): NameMatch<F> | undefined {
  if (currencyIn(title) === null) return undefined;
  const bare = withoutCurrency(title);
  return bare === "" || bare === title ? undefined : wholeMatch(bare, index);
}

/** A stroke or a bar between two names of one column; a new line stands within a name as well. */
const BETWEEN_NAMES = /[/／|｜]+/;

/** "發票日期 Invoice Date": both languages name the field. */
function bilingualMatch<F extends string>(
  title: string,
  index: FieldsByName<F>,
): NameMatch<F> | undefined {
  if (!/\p{Script=Han}/u.test(title) || !/[a-z]{3}/i.test(title)) return undefined;
  const chinese = wholeMatch(title.replace(/[a-z][a-z .'-]*/gi, ""), index);
  const english = wholeMatch(title.replace(/\p{Script=Han}+/gu, " "), index);
  return chinese?.field === english?.field ? english : undefined;
}

/** What a pivot table puts before the name of a column. */
const PIVOT = /^\s*(sum of|求和项|求和項|加總 ?-|合計|总和|總和)\s*[:：]?\s*(?=\S)/i;
/** A note that tells amounts in local currency from those of the document. */
const IN_LOCAL =
  /[(（[](in )?(local|lc|lcy|home|base|functional|company)( (code )?(curr(ency|\.)?|crcy|cur\.?))?[)）\]]/i;
const IN_DOCUMENT =
  /[(（[](in )?(doc(ument|\.)?|trans(action|ac\.|\.)?|foreign|[fdt]c|invoice|entered)( (curr(ency|\.)?|crcy|cur\.?))?[)）\]]/i;

/** The name without what a pivot table or a note about the currency makes of it. */
function plainTitle(title: string): string {
  return title.replace(PIVOT, "").replace(/ (FC|DC|TC|LC|LCY)$/, " ($1)");
}

/** "Debit/Credit Ind." is neither. */
const TWO_SIDES = /\b(dr|cr|debit|credit)\b|[借贷貸]/i;

function wholeMatch<F extends string>(
  title: string,
  { names, words }: FieldsByName<F>,
): NameMatch<F> | undefined {
  const full = names.get(fullHeaderKey(title));
  if (full !== undefined) return full;
  const money = currencyMatch(title, words);
  return money ?? names.get(headerKey(title)) ?? words.get(headerWords(title)) ?? undefined;
}

/** "Open (local curr.)" is an amount in local currency, "Open (doc. curr.)" one of the document. */
function currencyMatch<F extends string>(
  title: string,
  words: FieldsByName<F>["words"],
): NameMatch<F> | null | undefined {
  const first = IN_LOCAL.test(title) ? "Local " : IN_DOCUMENT.test(title) ? "" : null;
  if (first === null) return undefined;
  const bare = first + title.replace(/[(（[].*$/, "");
  return words.get(headerWords(`${bare} Amount`)) ?? words.get(headerWords(bare));
}
