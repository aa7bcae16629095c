/** What the built-in policies say about loss provisions, beside the loss rates of the buckets. */
import type { BuiltInRow } from "./built-in-row";

/** No adjustment, nothing recovered of the oldest bucket, and the books unknown. */
export const PROVISION_SETTINGS = {
  forwardLookingFactor: 1,
  lastBucketLossRate: 1,
  existingAllowance: Infinity,
};

/** One outlook that leaves the loss rates as they are. */
export const BASE_SCENARIO: BuiltInRow = ["scenario", ["base", "基准", "基準"], 1, 1];
