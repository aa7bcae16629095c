const BYTES = 1_000_000;

/** A size for a message, in megabytes. */
export function megabytes(bytes: number): string {
  return (bytes / BYTES).toLocaleString("en", { maximumFractionDigits: 1 });
}
