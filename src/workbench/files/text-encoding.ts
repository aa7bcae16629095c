import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from "./common-characters";

/** How a text file may be encoded, by the names that the web platform uses. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "windows-1252";

/** A text and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** So many bytes of a file are looked at to tell one encoding from another. */
const SAMPLE_BYTES = 1 << 20;

/** Below this an encoding is not believed; true ones reach about 1, false ones 0.1 to 0.6. */
const CREDIBLE = 0.7;

/**
 * Decodes a text file whose encoding nobody states.
 *
 * A byte order mark decides. Without one: zero bytes tell UTF-16, bytes that are valid UTF-8 are
 * UTF-8, and the rest is the one of GB18030, Big5 and Windows-1252 in which the text makes most
 * sense.
 *
 * @returns Null when the file is not a text in any of these encodings.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOfMark(bytes) ?? utf16WithoutMark(bytes);
  if (encoding) return decodeAs(bytes, encoding);
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return null;
  return decodeAs(bytes, "utf-8") ?? mostPlausible(bytes);
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Separators and digits of a table are ASCII, so half of their bytes are zero in UTF-16. */
function utf16WithoutMark(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const many = sample.length / 20;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Not in this encoding; the caller tries the next one.
    return null;
  }
}

function mostPlausible(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const candidates: readonly (readonly [TextEncoding, number])[] = [
    ["windows-1252", westernScore(sample)],
    ["gb18030", simplifiedScore(sample)],
    ["big5", traditionalScore(sample)],
  ];
  const ranked = [...candidates].sort(([, a], [, b]) => b - a);
  for (const [encoding, score] of ranked) {
    const decoded = score >= CREDIBLE ? decodeAs(bytes, encoding) : null;
    if (decoded) return decoded;
  }
  return null;
}

/** GB2312 puts its symbols below 0xAA and its 3,755 common characters into 0xB0–0xD7. */
function simplifiedScore(sample: Uint8Array): number {
  const isCommonPair = (lead: number, trail: number) =>
    trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7));
  return score(sample, "gb18030", isCommonPair, COMMON_SIMPLIFIED);
}

/** Big5 puts its symbols into 0xA1–0xA3 and its 5,401 common characters into 0xA4–0xC6. */
function traditionalScore(sample: Uint8Array): number {
  const isCommonPair = (lead: number) => lead >= 0xa1 && lead <= 0xc6;
  return score(sample, "big5", isCommonPair, COMMON_TRADITIONAL);
}

/**
 * How much sense a text makes in an encoding of two bytes a character.
 *
 * The share of characters from the encoding's common block, plus a bonus for the very frequent
 * ones: it decides short texts, whose bytes may fall into the common block of both encodings.
 */
function score(
  sample: Uint8Array,
  encoding: TextEncoding,
  isCommonPair: (lead: number, trail: number) => boolean,
  common: ReadonlySet<string>,
): number {
  let pairs = 0;
  let commonPairs = 0;
  for (let i = 0; i < sample.length; i++) {
    const lead = sample[i]!;
    if (lead < 0x80) continue;
    pairs++;
    if (isCommonPair(lead, sample[++i] ?? 0)) commonPairs++;
  }
  const characters = Array.from(new TextDecoder(encoding).decode(sample)).filter(
    (c) => c > "\u007f",
  );
  const frequent = characters.filter((c) => common.has(c)).length;
  if (characters.includes("\ufffd") && sample.length < SAMPLE_BYTES) return 0;
  return pairs === 0 ? 0 : commonPairs / pairs + frequent / characters.length;
}

/** In Western text accented letters stand among plain ones, alone or in a pair such as "öß". */
function westernScore(sample: Uint8Array): number {
  let letters = 0;
  let plausible = 0;
  for (let start = 0; start < sample.length; start++) {
    if (sample[start]! < 0x80) continue;
    let end = start + 1;
    while ((sample[end] ?? 0) >= 0x80) end++;
    letters += end - start;
    if (isWesternRun(sample.subarray(start, end))) plausible += end - start;
    start = end;
  }
  return letters === 0 ? 0 : plausible / letters;
}

/** 0x80 is the euro sign, 0x91 to 0xBF are quotes, dashes and currencies, from 0xC0 on letters. */
function isWesternRun(run: Uint8Array): boolean {
  if (run.length === 1) return run[0] === 0x80 || run[0]! >= 0x91;
  return run.length === 2 && run.every((byte) => byte >= 0xc0);
}
