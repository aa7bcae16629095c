/** Encodings that the platform decodes and does not encode. */
export type LegacyEncoding = "gb18030" | "big5" | "windows-1252";

const tables = new Map<LegacyEncoding, ReadonlyMap<string, readonly number[]>>();

/**
 * Writes a text in an old encoding, for files as other programs export them.
 *
 * @throws Error when the encoding has no such character (four-byte GB18030 is left out).
 */
export function encodeText(text: string, encoding: LegacyEncoding): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = Array.from(text).flatMap((character) => {
    const code = table.get(character);
    if (!code) throw new Error(`${encoding} cannot write ${character}`);
    return code;
  });
  return Uint8Array.from(bytes);
}

/** Turns the platform's decoder around: every code of one or two bytes, and what it stands for. */
function tableOf(encoding: LegacyEncoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (code: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(code));
    const isOne = Array.from(character).length === 1 && character !== "\ufffd";
    if (isOne && !table.has(character)) table.set(character, code);
  };
  for (let lead = 0; lead < 0x100; lead++) add([lead]);
  if (encoding === "windows-1252") return table;
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  }
  return table;
}
