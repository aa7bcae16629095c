import { solvePositiveDefinite } from "../../../src/engine/statistics/positive-definite";

describe("solvePositiveDefinite", () => {
  it("solves a system checked by hand", () => {
    // 4x + 2y = 10, 2x + 3y = 11
    const x = solvePositiveDefinite(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 11));
    expect(x[0]).toBeCloseTo(1);
    expect(x[1]).toBeCloseTo(3);
  });

  it("leaves the matrix and the right side as they are", () => {
    const matrix = Float64Array.of(2, 1, 1, 2);
    const rightSide = Float64Array.of(1, 0);
    solvePositiveDefinite(matrix, rightSide);
    expect([...matrix, ...rightSide]).toEqual([2, 1, 1, 2, 1, 0]);
  });
});
