import { cookies } from "next/headers";
import { type Display, schemes, textSizes, usualDisplay } from "@/lib/accounts/own-account/display";
import { cookieOptions } from "./sign-in/session-token";

/** The browser's copy of what the account keeps: each sign-in and each change writes it, so that no page has to ask. */
export const displayCookie = "nguon.display";
export const displayCookieOptions = { ...cookieOptions, maxAge: 31_536_000 } as const;

export const displayText = ({ scheme, textSize }: Display): string => `${scheme} ${textSize}`;

export const readDisplay = async (): Promise<Display> => {
  const [asked, size] = ((await cookies()).get(displayCookie)?.value ?? "").split(" ");
  return {
    scheme: schemes.find((each) => each === asked) ?? usualDisplay.scheme,
    textSize: textSizes.find((each) => each === size) ?? usualDisplay.textSize,
  };
};
