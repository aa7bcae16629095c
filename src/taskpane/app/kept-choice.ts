/** What a user's choice is kept by: for this user on this machine. */
import { officeContext } from "./office-context";

/** A choice that is kept under a key. */
export interface KeptChoice {
  /** Null where nothing is kept, or the user's browser forbids it. */
  readonly get: () => string | null;
  /** Where the browser forbids it, the choice lasts as long as the pane. */
  readonly keep: (value: string) => void;
  /** False where the user's browser forbids it. */
  readonly canKeep: () => boolean;
}

/** Gives access to the choice of a key. */
export function keptChoice(key: string): KeptChoice {
  return {
    get: () => storage()?.getItem(placeOf(key)) ?? null,
    keep: (value) => {
      storage()?.setItem(placeOf(key), value);
    },
    canKeep: () => storage() !== null,
  };
}

/** Excel on the web divides the storage between the places in which the pane stands. */
function placeOf(key: string): string {
  return `${officeContext()?.partitionKey ?? ""}${key}`;
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
