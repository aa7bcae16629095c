/** Gives every customer of a ledger one place, whatever the spelling of its cells. */
import { CellIndex } from "../values/cell-index";
import { cellText } from "../values/cells";
import { nameBeforeContinuation } from "../words/customer-label";
import { customerKey } from "./customer-index";

/**
 * Numbers customers in the order of their first appearance.
 *
 * A ledger with codes and names goes by the code; the name, the first that a row states, only
 * labels it. A row without a code goes by its name.
 */
export class CustomerColumn {
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly #cells = new CellIndex();
  /** Customer of each different cell. */
  readonly #customerOfCell: number[] = [];
  readonly #byKey = new Map<string, number>();
  /** Place of the rows without a customer. */
  #missing = -1;
  readonly #idColumn: number;
  readonly #nameColumn: number;

  /**
   * @param idColumn - Column of the code, from 0.
   * @param nameColumn - Column of the name; one of the two is there.
   */
  constructor(idColumn: number | undefined, nameColumn: number | undefined) {
    this.#idColumn = idColumn ?? nameColumn ?? -1;
    this.#nameColumn = idColumn === undefined ? -1 : (nameColumn ?? -1);
  }

  /** Gives the customer of a row as a place in `ids`. */
  read(row: readonly unknown[]): number {
    const cell = row[this.#idColumn];
    const place = this.#cells.find(cell);
    if (place < 0) return this.#intern(cell, row);
    const index = this.#customerOfCell[place]!;
    if (this.#nameColumn >= 0 && this.names[index] === "") this.#label(index, row);
    return index;
  }

  /** True when the customer of this place is a row's lack of one. */
  isMissing(index: number): boolean {
    return index === this.#missing;
  }

  #intern(cell: unknown, row: readonly unknown[]): number {
    const nameCell = this.#nameColumn >= 0 ? row[this.#nameColumn] : undefined;
    const code = customerKey(cell);
    const key = this.#knownBefore(code === "" ? customerKey(nameCell) : code);
    let index = this.#byKey.get(key);
    if (index === undefined) {
      index = this.ids.length;
      this.#byKey.set(key, index);
      if (key === "") this.#missing = index;
      this.ids.push(key === "" ? "" : cellText(code === "" ? nameCell : cell));
      this.names.push("");
    }
    if (code !== "" && this.names[index] === "") this.#label(index, row);
    // A blank code says nothing about the next row with a blank code, and no two objects are equal.
    if (code !== "" && typeof cell !== "object") {
      this.#customerOfCell[this.#cells.place(cell)] = index;
    }
    return index;
  }

  /** A customer named again at the top of a page, "Ann (continued)", is the one that was named before. */
  #knownBefore(key: string): string {
    if (this.#byKey.has(key)) return key;
    const before = customerKey(nameBeforeContinuation(key) ?? "");
    return this.#byKey.has(before) && before !== "" ? before : key;
  }

  #label(index: number, row: readonly unknown[]): void {
    const name = row[this.#nameColumn];
    if (customerKey(name) !== "") this.names[index] = cellText(name);
  }
}
