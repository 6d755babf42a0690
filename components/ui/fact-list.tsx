"use client";
import type { ReactNode } from "react";

type Fact = Readonly<{ label: string; value: ReactNode }>;

type Props = Readonly<{ facts: readonly Fact[]; isNarrow?: boolean }>;

/** Labelled values, side by side where there is room. @param isNarrow below one another, as beside a form */
export function FactList({ facts, isNarrow = false }: Props) {
  return (
    <dl className={isNarrow ? "space-y-2" : "my-4 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3"}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
