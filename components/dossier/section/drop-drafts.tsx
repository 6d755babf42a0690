"use client";

import { useEffect } from "react";
import { dropAllDrafts, dropSentDrafts } from "./device-draft";

/** Removes drafts from the device: those the server has accepted ("sent"), or all of them at sign-out. Draws nothing. */
export function DropDrafts({ which }: Readonly<{ which: "sent" | "all" }>) {
  useEffect(() => (which === "all" ? dropAllDrafts() : dropSentDrafts()), [which]);
  return null;
}
