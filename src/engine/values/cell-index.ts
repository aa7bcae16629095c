/** Numbers the different cells of a column: the way to columns of small whole numbers. */

/**
 * Gives every different cell a place, in the order of first appearance.
 *
 * A Map would do the same; on a million texts that Excel has just handed over it spends
 * most of its time on hashing them out of line, and this takes a third of its time.
 */
export class CellIndex {
  readonly #cells: unknown[] = [];
  #hashes = new Int32Array(512);
  /** Place + 1 of each slot; 0 for a free one. Twice as many slots as places, at least. */
  #slots = new Int32Array(1024);

  /** Number of different cells so far. */
  get size(): number {
    return this.#cells.length;
  }

  /** Gives the place of a cell, or -1 for one that has none yet. */
  find(cell: unknown): number {
    return this.#slots[this.#slotOf(cell, hashCell(cell))]! - 1;
  }

  /** Gives the place of a cell, a new one if it has none yet. */
  place(cell: unknown): number {
    const hash = hashCell(cell);
    const slot = this.#slotOf(cell, hash);
    const known = this.#slots[slot]! - 1;
    return known >= 0 ? known : this.#add(cell, hash, slot);
  }

  #slotOf(cell: unknown, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const place = slots[slot]! - 1;
      if (place < 0 || (this.#hashes[place] === hash && this.#cells[place] === cell)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #add(cell: unknown, hash: number, slot: number): number {
    const place = this.#cells.length;
    let free = slot;
    if (place === this.#hashes.length) {
      this.#grow();
      free = this.#slotOf(cell, hash);
    }
    this.#cells.push(cell);
    this.#hashes[place] = hash;
    this.#slots[free] = place + 1;
    return place;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const slots = new Int32Array(hashes.length * 2);
    const mask = slots.length - 1;
    for (let place = 0; place < this.#hashes.length; place++) {
      let slot = hashes[place]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.#hashes = hashes;
    this.#slots = slots;
  }
}

/**
 * Gives a hash of a cell's value, spread over all 32 bits.
 *
 * Cells that are equal by === have equal hashes; objects all share one.
 */
export function hashCell(cell: unknown): number {
  let hash = 0;
  if (typeof cell === "string") {
    for (let i = 0; i < cell.length; i++) hash = (Math.imul(hash, 31) + cell.charCodeAt(i)) | 0;
  } else if (typeof cell === "number") {
    // -0 === 0, and both are 0 here.
    hash = (cell | 0) ^ Math.imul((cell * 4096) | 0, 0x9e3779b1);
  }
  // The finaliser of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
