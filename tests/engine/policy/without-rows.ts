import type { Policy } from "../../../src/engine/policy/policy";

/** A policy as plain data without the rows it came from, so that two can be compared. */
export function withoutRows(policy: Policy): unknown {
  return JSON.parse(
    JSON.stringify(policy, (key, value: unknown) => {
      if (key === "row") return undefined;
      if (value === -Infinity) return "-Infinity";
      return value instanceof Map ? [...value] : value;
    }),
  );
}
