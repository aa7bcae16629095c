/**
 * Looks how much a zip file holds before anything of it is unpacked.
 *
 * The directory at the end of a zip file ([APPNOTE] 4.3) says how large each entry is. As it may
 * lie, each entry is then unpacked once, without keeping it, and no further than it says.
 */

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/** The end of the directory is 22 bytes long and may be followed by a comment. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins. */
  readonly start: number;
}

/**
 * Says how many bytes a zip file holds unpacked.
 *
 * @param most - More than so many bytes are not looked at: the answer is then greater than this.
 * @throws Error when the bytes are no zip file, or an entry holds more than it says.
 */
export async function unpackedBytes(zip: Uint8Array, most: number): Promise<number> {
  const entries = readDirectory(zip);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > most) return total;
  for (const entry of entries) await requireDeclaredSize(zip, entry);
  return total;
}

function readDirectory(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error("The zip file is damaged.");
    entries.push({
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + name! + extra! + comment!;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new Error("The zip file has no directory.");
}

async function requireDeclaredSize(zip: Uint8Array, entry: Entry): Promise<void> {
  const { method, packedBytes, bytes, start } = entry;
  if (method !== DEFLATED) {
    if (packedBytes !== bytes) throw new Error("The zip file is damaged.");
    return;
  }
  const header = new DataView(zip.buffer, zip.byteOffset + start, LOCAL_HEADER_BYTES);
  const from = start + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = new Blob([zip.slice(from, from + packedBytes)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let found = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    found += value.length;
    if (found <= bytes) continue;
    await reader.cancel();
    throw new Error("The zip file holds more than its directory says.");
  }
}
