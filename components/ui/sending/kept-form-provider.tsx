"use client";

import type { ReactNode } from "react";
import { KeptFormContext, type KeptFormPlace } from "./kept-form";

/** Hands the forms of a page what was typed into them and could not be answered. */
export function KeptFormProvider({ place, children }: Readonly<{ place: KeptFormPlace; children: ReactNode }>) {
  return <KeptFormContext value={place}>{children}</KeptFormContext>;
}
