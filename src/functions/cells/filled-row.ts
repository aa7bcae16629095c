/** A row of cells that is as wide as its table: what it does not say is blank. */
export function filledRow(
  width: number,
  ...cells: readonly (string | number)[]
): (string | number)[] {
  return [...cells, ...Array<string>(width - cells.length).fill("")];
}
