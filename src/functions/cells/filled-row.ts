/** A row of cells that is as wide as its table: what it does not say is blank. */
export function filledRow<C extends string | number>(
  width: number,
  ...cells: readonly C[]
): (C | string)[] {
  return [...cells, ...Array<string>(width - cells.length).fill("")];
}
