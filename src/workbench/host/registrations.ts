/** For which events the client has handlers. */
export class Registrations {
  readonly #counts = new Map<string, number>();

  /** Notes that the client has a first handler of this kind somewhere. */
  add(event: string): void {
    this.#counts.set(event, (this.#counts.get(event) ?? 0) + 1);
  }

  /** Notes that the client gave up its last handler of this kind somewhere. */
  remove(event: string): void {
    this.#counts.set(event, Math.max(0, (this.#counts.get(event) ?? 0) - 1));
  }

  /** Whether anybody listens to events of this kind. */
  has(event: string): boolean {
    return (this.#counts.get(event) ?? 0) > 0;
  }
}
