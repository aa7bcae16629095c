/** When and from what figures were calculated, as it is written beside them. */
import type { Language, SerialDate } from "../../engine";
import { formatDate } from "../../i18n/format";
import { shareText } from "../../i18n/share-texts";
import { fingerprintText, type Fingerprint } from "../fingerprint";

/** What a stamp says. */
export interface Stamp {
  /** Moment of the writing, a serial day with its time, by the user's clock. */
  readonly time: number;
  /** Who wrote; "" for somebody who does not say. */
  readonly author: string;
  /** Null where nothing could be assessed. */
  readonly asOfDate: SerialDate | null;
  /** Name and mark of the policy that applied. */
  readonly policy: string;
  readonly inputs: Fingerprint;
}

/** Words a stamp in one line. */
export function stampText(stamp: Stamp, language: Language): string {
  const { time, author, asOfDate, policy, inputs } = stamp;
  return shareText("stamp", language, {
    time: momentText(time, language),
    author,
    date: asOfDate === null ? "" : formatDate(asOfDate, language),
    policy,
    inputs: fingerprintText(inputs),
  });
}

/** Writes a moment to the minute. */
function momentText(time: number, language: Language): string {
  const minutes = Math.floor((time - Math.floor(time)) * 1440 + 1e-6);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${formatDate(Math.floor(time), language)} ${clock}`;
}

/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Gives a moment as a serial day with its time, by the clock of the user's place. */
export function momentOf(date: Date): number {
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000 + UNIX_EPOCH;
}
