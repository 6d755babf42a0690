"use server";

import { cookies } from "next/headers";
import { readLocale } from "./language";

/** Switches to the other language; this browser remembers it for a year. */
export const switchLanguage = async (): Promise<void> => {
  const other = (await readLocale()) === "vi" ? "en" : "vi";
  (await cookies()).set("language", other, { maxAge: 31_536_000, sameSite: "lax", httpOnly: true, path: "/" });
};
