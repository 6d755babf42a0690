/**
 * Turns one large number into a series of choices: each choice takes a part of the number. Zero always chooses the first
 * item, the plainest one, so that fast-check, which shrinks numbers towards zero, shrinks a failure to a plain case.
 */
export class Choice {
  constructor(private left: number) {}

  /** A whole number from 0 up to, and without, `size`. */
  of(size: number): number {
    const drawn = this.left % size;
    this.left = Math.floor(this.left / size);
    return drawn;
  }

  /** True with the probability `part / whole`; false when the number is zero. */
  chance(part: number, whole: number): boolean {
    return this.of(whole) >= whole - part;
  }

  from<Item>(items: readonly Item[]): Item {
    return items[this.of(items.length)] as Item;
  }
}
