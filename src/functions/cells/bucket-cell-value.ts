/** What a cell of AGINGBUCKET shows. */
import { cellText, EngineError, type BucketCell } from "../../engine";
import { orCellError, passedOnError } from "./cell-errors";

/** Gives the label of a bucket, "" for a blank cell, the cell's own error, or #VALUE! with the reason. */
export function bucketCellValue(answer: BucketCell, labels: readonly string[]): unknown {
  switch (answer.kind) {
    case "bucket":
      return labels[answer.bucket];
    case "blank":
      return "";
    case "error":
      return passedOnError(answer.cell, "en");
    case "notADate":
      return orCellError("en", () => {
        const code = answer.isAmbiguous ? "ambiguousDate" : "notADate";
        throw new EngineError(code, { argument: "dueDate", found: cellText(answer.cell) });
      });
  }
}
