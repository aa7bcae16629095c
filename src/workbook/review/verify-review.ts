/** Finds the proofs of written reviews, and compares what they say with what comes out now. */
import { cellText, type Review, type SerialDate, type TableKind } from "../../engine";
import { changedTables, readFingerprint, type Fingerprint } from "../fingerprint";
import { PROOF_CELLS, type ProofValue } from "./review-proof";

/** What a written review says of itself. */
export interface Proof {
  readonly sheetName: string;
  /** Cell of the fingerprint, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly customer: string;
  /** Null where the cell holds no day any more. */
  readonly asOfDate: SerialDate | null;
  readonly policy: string;
  readonly inputs: Fingerprint;
  readonly figures: Figures;
}

/** What a review comes to; null is not known. */
export interface Figures {
  readonly score: number | null;
  readonly grade: string | null;
  readonly creditLimit: number | null;
  readonly suggestedLimit: number | null;
  readonly exposure: number | null;
}

/** The figures that are compared, in the order in which they are read. */
const FIGURES = [
  "score",
  "grade",
  "creditLimit",
  "suggestedLimit",
  "exposure",
] as const satisfies readonly (keyof Figures)[];

/** Finds the proofs on the sheet that the user looks at, from top to bottom. */
export async function proofsOnActiveSheet(context: Excel.RequestContext): Promise<Proof[]> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return [];
  const values = used.values as unknown[][];
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const inputs = typeof cell === "string" ? readFingerprint(cell) : null;
      if (inputs === null) return [];
      const at = (name: ProofValue) => {
        const [down, right] = PROOF_CELLS[name];
        return values[row + down]?.[column + right] ?? null;
      };
      const customer = cellText(at("customer"));
      if (customer === "") return [];
      return [
        {
          sheetName: sheet.name,
          row: used.rowIndex + row,
          column: used.columnIndex + column,
          customer,
          asOfDate: numberAt(at("asOfDate")),
          policy: cellText(at("policy")),
          inputs,
          figures: {
            score: numberAt(at("score")),
            grade: cellText(at("grade")) || null,
            creditLimit: numberAt(at("creditLimit")),
            suggestedLimit: numberAt(at("suggestedLimit")),
            exposure: numberAt(at("exposure")),
          },
        },
      ];
    }),
  );
}

function numberAt(cell: unknown): number | null {
  return typeof cell === "number" ? cell : null;
}

/** The figures of a review made now. */
export function figuresOf({ assessment }: Review): Figures {
  const { score, grade, creditLimit, limit, exposure } = assessment;
  return {
    ...{ score: score.value, grade, creditLimit },
    ...{ suggestedLimit: limit?.amount ?? null, exposure },
  };
}

/** How a written review stands to what comes out now. */
export interface Verification {
  /** Tables and policy that are not as they were. */
  readonly changedTables: readonly TableKind[];
  /** Figures that differ, with what they were and what they are. */
  readonly differences: readonly FigureChange[];
}

export interface FigureChange {
  readonly figure: keyof Figures;
  readonly before: string | number | null;
  readonly now: string | number | null;
}

/** Cells keep fifteen digits; what differs by less is the same. */
const TOLERANCE = 1e-6;

/** Compares a written review with the figures of now, on the same day. */
export function verify(proof: Proof, inputs: Fingerprint, now: Figures): Verification {
  return {
    changedTables: changedTables(proof.inputs, inputs),
    differences: FIGURES.flatMap((figure) => {
      const before = proof.figures[figure];
      return isSame(before, now[figure]) ? [] : [{ figure, before, now: now[figure] }];
    }),
  };
}

function isSame(a: string | number | null, b: string | number | null): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
  }
  return a === b;
}
