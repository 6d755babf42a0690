"use client";

import { useEffect } from "react";
import { dropAll, dropSent } from "./device-draft";

/** Shown where words have reached the server, or their writer has signed out: the device needs them no longer. */
export function DraftEnds({ which }: Readonly<{ which: "sent" | "all" }>) {
  useEffect(() => (which === "all" ? dropAll() : dropSent()), [which]);
  return null;
}
