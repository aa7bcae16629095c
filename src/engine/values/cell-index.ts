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
  /** Takes over when cells share their hashes, by design or by bad luck. */
  #map: Map<unknown, number> | null = null;

  /** Number of different cells so far. */
  get size(): number {
    return this.#cells.length;
  }

  /** Gives the place of a cell, or -1 for one that has none yet. */
  find(cell: unknown): number {
    if (this.#map !== null) return this.#map.get(cell) ?? -1;
    const slot = this.#slotOf(cell, hashCell(cell));
    return slot < 0 ? this.find(cell) : this.#slots[slot]! - 1;
  }

  /** Gives the place of a cell, a new one if it has none yet. */
  place(cell: unknown): number {
    if (this.#map !== null) return this.#placeInMap(cell, this.#map);
    const hash = hashCell(cell);
    const slot = this.#slotOf(cell, hash);
    if (slot < 0) return this.place(cell);
    const known = this.#slots[slot]! - 1;
    return known >= 0 ? known : this.#add(cell, hash, slot);
  }

  #placeInMap(cell: unknown, map: Map<unknown, number>): number {
    const known = map.get(cell);
    if (known !== undefined) return known;
    map.set(cell, this.#cells.length);
    return this.#cells.push(cell) - 1;
  }

  /** Gives the slot of a cell, its own or a free one; -1 when the map has taken over. */
  #slotOf(cell: unknown, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
      const place = slots[slot]! - 1;
      if (place < 0 || (this.#hashes[place] === hash && this.#cells[place] === cell)) return slot;
      slot = (slot + 1) & mask;
    }
    this.#map = new Map(this.#cells.map((known, place) => [known, place]));
    return -1;
  }

  #add(cell: unknown, hash: number, slot: number): number {
    const place = this.#cells.length;
    let free = slot;
    if (place === this.#hashes.length) {
      this.#grow();
      free = this.#slotOf(cell, hash);
      if (free < 0) return this.place(cell);
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

/** Slots tried for a cell; at half load even a million cells of good hashes need fewer. */
const LONGEST_CHAIN = 1000;

/** The bits of a number. */
const bits = new Float64Array(1);
const halves = new Int32Array(bits.buffer);

/**
 * Gives a hash of a cell's value, spread over all 32 bits.
 *
 * Cells that are equal by === have equal hashes; objects all share one. Every character is
 * mixed with all before it, so that texts of parts with one hash have no hash in common.
 */
export function hashCell(cell: unknown): number {
  let hash = 0;
  if (typeof cell === "string") {
    for (let i = 0; i < cell.length; i++) {
      hash = Math.imul(hash ^ cell.charCodeAt(i), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
  } else if (typeof cell === "number") {
    // -0 === 0, and both are 0 here.
    bits[0] = cell + 0;
    hash = halves[0]! ^ Math.imul(halves[1]!, 0x9e3779b1);
  }
  // The finaliser of MurmurHash3.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
