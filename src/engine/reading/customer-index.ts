/** Finds customers by what a cell says: their code or, failing that, their name. */
import { comparisonKey, isErrorCell, plainCell } from "../values/cells";

/** What tells a customer apart: a code, or the name where there is none. */
export interface CustomerIdentity {
  readonly id: string;
  /** Null or "" when only the id is known. */
  readonly name: string | null;
}

/** The form in which the cell of a customer is compared; "" for a blank one, 0 included, and an error. */
export function customerKey(cell: unknown): string {
  const plain = plainCell(cell);
  // Some builds hand a blank cell over as 0: no customer is called 0.
  return plain === 0 || isErrorCell(plain) ? "" : comparisonKey(plain);
}

/**
 * Places of customers by code and by name.
 *
 * A code outweighs a name. A name that two customers share finds neither of them, unless
 * it is also the code of one.
 */
export class CustomerIndex {
  readonly #byId = new Map<string, number>();
  readonly #byName = new Map<string, number | null>();

  /** @param customers - In the order of their places; of two with one id the first counts. */
  constructor(customers: readonly CustomerIdentity[]) {
    customers.forEach(({ id, name }, place) => {
      const idKey = customerKey(id);
      if (idKey === "" || this.#byId.has(idKey)) return;
      this.#byId.set(idKey, place);
      const nameKey = customerKey(name);
      if (nameKey === "" || nameKey === idKey) return;
      this.#byName.set(nameKey, this.#byName.has(nameKey) ? null : place);
    });
  }

  /**
   * Finds the customer that a cell names.
   *
   * @returns The place among the customers; null for a blank cell, for an unknown customer
   * and for a name that several share.
   */
  find(cell: unknown): number | null {
    const key = customerKey(cell);
    return key === "" ? null : (this.#byId.get(key) ?? this.#byName.get(key) ?? null);
  }

  /** Finds the customer of another table: by its code, else by its name. */
  findSame({ id, name }: CustomerIdentity): number | null {
    return this.find(id) ?? this.find(name);
  }

  /** Tells whether a cell holds a name that several customers share, so that it finds none. */
  isAmbiguous(cell: unknown): boolean {
    const key = customerKey(cell);
    return !this.#byId.has(key) && this.#byName.get(key) === null;
  }
}
