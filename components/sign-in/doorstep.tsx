import type { ReactNode } from "react";

type Props = Readonly<{ house: string; title: string; intro?: string; children: ReactNode }>;

/** The page outside the house: one narrow sheet with the house's name above it. */
export function Doorstep({ house, title, intro, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col px-5 py-10 sm:py-20">
      <p className="text-lg font-semibold text-accent">{house}</p>
      <h1 className="mt-2 text-3xl font-semibold text-ink">{title}</h1>
      {intro && <p className="mt-3 text-muted">{intro}</p>}
      {children}
    </main>
  );
}
