/** Fetches the notes of the policies, which one function needs and all others would carry along. */
import type { NotesInAllLanguages } from "../../i18n/policy-notes";

/** Beside the page in which Excel runs the functions. */
const FILE = "policy-notes.json";

let loaded: NotesInAllLanguages | null = null;

/**
 * Gives the notes; fetched once, and again after a failure.
 *
 * @throws What the fetching throws, or an error with the answer of the server.
 */
export async function loadPolicyNotes(): Promise<NotesInAllLanguages> {
  loaded ??= await fetchNotes();
  return loaded;
}

async function fetchNotes(): Promise<NotesInAllLanguages> {
  // The file keeps its name when its notes change: a copy is asked after before it is used.
  const response = await fetch(FILE, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${FILE}: ${response.status} ${response.statusText}`);
  return (await response.json()) as NotesInAllLanguages;
}
