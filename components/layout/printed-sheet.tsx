"use client";

import { useEffect, useRef } from "react";
import { formatMoment } from "@/lib/primitives/day";
import type { LayoutView } from "./layout-view";

/**
 * The heading of the Party's documents, on paper only: the organisation at the left, the Party's name and the day at the right
 * (HD 36-HD/VPTW, HD 05-HD/VPTW).
 */
export function PrintedHeading({ view: { committee, unit, print } }: Readonly<{ view: LayoutView }>) {
  return (
    <div className="printed-heading mb-6 hidden grid-cols-2 gap-6 text-center leading-snug print:grid">
      <div className="uppercase">
        {unit === committee ? null : <p>{committee}</p>}
        <p className="font-semibold">{unit}</p>
        <p>*</p>
      </div>
      <div>
        <p className="font-semibold underline underline-offset-4">{print.party}</p>
        <p className="mt-1 italic">{print.day}</p>
      </div>
    </div>
  );
}

/** Who printed the page and when: on paper only, and at the moment of printing where scripts run. */
export function PrintedBy({ print }: Pick<LayoutView, "print">) {
  const moment = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const note = (): void => {
      if (moment.current) moment.current.textContent = formatMoment(Date.now());
    };
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  return (
    <p className="hidden print:block">
      {print.by} <span ref={moment}>{print.at}</span>
    </p>
  );
}
