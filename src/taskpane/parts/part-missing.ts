/** Parts of the pane that are loaded when they are needed. */

/** Tells whether an error says that a part of the pane could not be loaded. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}
