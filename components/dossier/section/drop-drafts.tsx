"use client";

import { useEffect } from "react";
import { dropAllDrafts, dropSentDrafts } from "./device-draft";

/** Shown where words have reached the server, or their writer has signed out: the device needs them no longer. */
export function DropDrafts({ which }: Readonly<{ which: "sent" | "all" }>) {
  useEffect(() => (which === "all" ? dropAllDrafts() : dropSentDrafts()), [which]);
  return null;
}
