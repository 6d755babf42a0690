"use server";

import { cookies } from "next/headers";
import { readLocale } from "./language";

/** Turns the interface to the other language; kept for a year on this browser. */
export const switchLanguage = async (): Promise<void> => {
  const other = (await readLocale()) === "vi" ? "en" : "vi";
  (await cookies()).set("language", other, { maxAge: 31_536_000, sameSite: "lax", httpOnly: true, path: "/" });
};
