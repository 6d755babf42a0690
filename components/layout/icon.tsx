/** Outlines on a square of 24, drawn with a line of 2. */
const outlines = {
  desk: "M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M12 6h8M12 12h8M12 18h8",
  cases: "M3 7a2 2 0 0 1 2-2h4l2 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
  search: "M11 4a7 7 0 1 1 0 14a7 7 0 1 1 0-14M16 16l5 5",
  goals: "M3 20h18M6 20v-8M12 20V5M18 20v-5",
  units: "M9 4h6v5H9zM3 15h6v5H3zM15 15h6v5h-6zM12 9v3M6 15v-3h12v3",
  regulations: "M6 4h13v16H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM4 18a2 2 0 0 1 2-2h13",
  admin: "M4 7h9M18 7h2M4 17h3M12 17h8M13 4v6M7 14v6",
  more: "M4 7h16M4 12h16M4 17h16",
  person: "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4 20c1-4 4-5 8-5s7 1 8 5",
} as const;

export type IconName = keyof typeof outlines;

/** A picture beside its word, never in its place. */
export function Icon({ name }: Readonly<{ name: IconName }>) {
  return (
    <svg aria-hidden="true" className="size-5 shrink-0 fill-none stroke-2 stroke-current" viewBox="0 0 24 24">
      <path d={outlines[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
