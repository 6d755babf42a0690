"use client";

import { useEffect } from "react";
import { useHasScript } from "./has-script";

/** The page of a personal file that is printed, as the ledger of the file names it. */
type OfFile = Readonly<{ caseId: string; part: string }>;

/**
 * Prints the page, as soon as scripts have taken it over. Hidden on phones and without scripts, where the browser's menu prints. `of`: opening the print is noted, also by the keys or the
 * menu of the browser; whether anything came on paper is not known.
 */
export function PrintButton({ label, of }: Readonly<{ label: string; of?: OfFile }>) {
  const address = of && `/api/printed?case=${of.caseId}&part=${of.part}`;
  const hasScript = useHasScript();
  useEffect(() => {
    if (!address) return;
    const note = (): void => {
      navigator.sendBeacon(address);
    };
    addEventListener("beforeprint", note);
    return () => removeEventListener("beforeprint", note);
  }, [address]);
  return (
    <button
      className="inline-flex min-h-11 items-center max-sm:hidden noscript:hidden rounded-md border border-line px-4 py-2 font-medium hover:border-link hover:text-link"
      disabled={!hasScript}
      onClick={() => window.print()}
      type="button"
    >
      {label}
    </button>
  );
}
