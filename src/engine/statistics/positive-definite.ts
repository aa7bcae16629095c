/** Systems of linear equations whose matrix is symmetric and positive definite. */

/** Keeps the root of a pivot real where a matrix is only just positive definite. */
const SMALLEST_PIVOT = 1e-12;

/**
 * Solves matrix × x = right side by Cholesky's method.
 *
 * @param matrix - Row after row, symmetric and positive definite; not changed.
 * @param rightSide - One value per row.
 */
export function solvePositiveDefinite(matrix: Float64Array, rightSide: Float64Array): Float64Array {
  const size = rightSide.length;
  const root = matrix.slice();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = root[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= root[i * size + k]! * root[j * size + k]!;
      root[i * size + j] =
        i === j ? Math.sqrt(Math.max(sum, SMALLEST_PIVOT)) : sum / root[j * size + j]!;
    }
  }
  const x = rightSide.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= root[i * size + k]! * x[k]!;
    x[i]! /= root[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= root[k * size + i]! * x[k]!;
    x[i]! /= root[i * size + i]!;
  }
  return x;
}
