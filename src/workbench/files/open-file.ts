import { FileProblem } from "./file-problem";
import { megabytes } from "./megabytes";
import { openText } from "./open-text";
import type { OpenedFile } from "./opened-file";

/** How a container of the old Office formats begins: .xls, and a workbook with a password. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** A text of this size fills some 200,000 rows; more of it would hold the page up for long. */
const MOST_TEXT_BYTES = 15_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Makes a file ready for the grid. What it is, its content says, not its name.
 *
 * @throws {@link FileProblem} when it is neither a workbook nor a table as text.
 */
export async function openFile(fileName: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) throw new FileProblem("empty", fileName, "0");
  if (startsWith(bytes, ZIP)) {
    // exceljs is large, and a text file does not need it.
    const { openXlsx } = await import("./open-xlsx");
    return openXlsx(fileName, bytes);
  }
  if (startsWith(bytes, OLD_CONTAINER)) {
    const code = hasEncryptedPackage(bytes) ? "protectedWorkbook" : "oldWorkbook";
    throw new FileProblem(code, fileName, ".xls");
  }
  if (bytes.length > MOST_TEXT_BYTES) {
    throw new FileProblem("tooLargeText", fileName, megabytes(bytes.length));
  }
  return openText(fileName, bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The directory of the container names its streams in UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}
