/** Random numbers that are the same for the same seed. */
export type Draw = Readonly<{
  of: (size: number) => number;
  from: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item;
}>;

/** The generator "mulberry32": small, fast, and good enough to choose by. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const of = (size: number) => Math.floor(next() * size);
  return { of, from: (items) => items[of(items.length)] as never };
};
