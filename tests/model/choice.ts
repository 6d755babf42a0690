/** A number spent piece by piece: what falls to zero is the plainest choice, so that a failure shrinks to a plain one. */
export class Choice {
  constructor(private left: number) {}

  of(size: number): number {
    const drawn = this.left % size;
    this.left = Math.floor(this.left / size);
    return drawn;
  }

  /** True in `part` of `whole` cases, never for the plainest. */
  chance(part: number, whole: number): boolean {
    return this.of(whole) >= whole - part;
  }

  from<Item>(items: readonly Item[]): Item {
    return items[this.of(items.length)] as Item;
  }
}
