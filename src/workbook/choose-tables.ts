/** Chooses one table of each kind: the user's choice, else the best candidate. */
import { TABLE_KINDS, type EngineError, type TableKind } from "../engine";
import type { ChosenPlaces } from "./remembered-choice";
import { placeKey, type TableCandidate, type TablePlace } from "./table-place";

/** The table in use of each kind, and the others that could be it. */
export type ChosenTables = Readonly<Record<TableKind, ChosenTable>>;

export interface ChosenTable {
  readonly place: TablePlace | null;
  /** All candidates of the kind, the likeliest first; the one in use among them. */
  readonly candidates: readonly TablePlace[];
  /** Name of a chosen table that is no longer there; null when nothing is missing. */
  readonly missing: string | null;
  /** True for receipts that are not taken unasked, as the invoices say themselves what is paid. */
  readonly isHeldBack: boolean;
  /** Where nothing is of the kind: what comes nearest, and what it lacks. */
  readonly nearest: NearestTable | null;
}

/** A range that could be a table of a kind, but for what the error says. */
export interface NearestTable {
  readonly place: TablePlace;
  readonly error: EngineError;
}

/** Chooses the tables of a credit book. */
export function chooseTables(
  candidates: readonly TableCandidate[],
  chosen: ChosenPlaces,
): ChosenTables {
  const tables = Object.fromEntries(
    TABLE_KINDS.map((kind) => [kind, chooseTable(kind, candidates, chosen[kind])]),
  ) as ChosenTables;
  const { receipts, invoices } = tables;
  const isUnasked = chosen.receipts === undefined || receipts.missing !== null;
  if (receipts.place === null || !isUnasked || !tellsPayments(invoices, candidates)) return tables;
  return { ...tables, receipts: { ...receipts, place: null, isHeldBack: true } };
}

/** Columns by which a ledger says itself what is paid; receipts would take their place. */
const PAYMENT_FIELDS = ["openAmount", "paidAmount", "settledDate", "isOpen"] as const;

function tellsPayments({ place }: ChosenTable, candidates: readonly TableCandidate[]): boolean {
  const columns = candidates
    .find((candidate) => candidate.place === place)
    ?.matches.find(({ kind }) => kind === "invoices")?.header.columns;
  return columns !== undefined && PAYMENT_FIELDS.some((field) => columns[field] !== undefined);
}

function chooseTable(
  kind: TableKind,
  candidates: readonly TableCandidate[],
  chosenKey: string | null | undefined,
): ChosenTable {
  const ranked = candidates
    .flatMap((candidate) => {
      const match = candidate.matches.find((one) => one.kind === kind);
      return match === undefined ? [] : [{ candidate, strength: match.strength }];
    })
    .sort((a, b) => rankOf(a.candidate, kind) - rankOf(b.candidate, kind) || compareSize(a, b));
  const places = ranked.map(({ candidate }) => candidate.place);
  const best = ranked.find(({ candidate }) => rankOf(candidate, kind) === 0)?.candidate.place;
  const nearest = places.length === 0 ? nearestTable(kind, candidates) : null;
  const rest = { candidates: places, isHeldBack: false, nearest };
  if (chosenKey === null) return { ...rest, place: null, missing: null };
  const chosen = places.find((place) => placeKey(place) === chosenKey);
  const isGone = chosenKey !== undefined && chosen === undefined;
  return {
    ...rest,
    place: chosen ?? best ?? null,
    missing: isGone ? chosenKey.slice(chosenKey.indexOf(":") + 1) : null,
  };
}

function nearestTable(kind: TableKind, candidates: readonly TableCandidate[]): NearestTable | null {
  const near = candidates.flatMap(({ place, near: matches }) =>
    matches.filter((one) => one.kind === kind).map((one) => ({ ...one, place })),
  );
  const [best] = near.sort((a, b) => b.strength - a.strength);
  return best === undefined ? null : { place: best.place, error: best.error };
}

/** 0 for a table that is of the kind above all; 1 for one that could be it; 2 for a report. */
function rankOf({ matches, isDerived }: TableCandidate, kind: TableKind): number {
  if (isDerived) return 2;
  return matches[0]?.kind === kind ? 0 : 1;
}

interface Ranked {
  readonly candidate: TableCandidate;
  readonly strength: number;
}

function compareSize(a: Ranked, b: Ranked): number {
  return b.strength - a.strength || b.candidate.place.rowCount - a.candidate.place.rowCount;
}
