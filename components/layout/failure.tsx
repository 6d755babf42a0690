import { unstable_isUnrecognizedActionError } from "next/navigation";
import { useEffect } from "react";
import { layout as english } from "@/lib/text/en/layout";
import { layout as vietnamese } from "@/lib/text/vi/layout";
import { windowTitle } from "../ui/window-title";

/** Shown when the server failed. In both languages, because the reader's language may not be readable then. */
export function Failure({ error, retry }: Readonly<{ error: Error & { digest?: string }; retry: () => void }>) {
  const code = error.digest;
  // A button of the page as it was before an upgrade: the page of the present build has one that works.
  useEffect(() => {
    if (unstable_isUnrecognizedActionError(error)) location.reload();
  }, [error]);
  return (
    <main className="mx-auto max-w-xl px-4 py-16">
      <title>{windowTitle(vietnamese.failed.title)}</title>
      <h1 className="font-semibold text-2xl">{vietnamese.failed.title}</h1>
      <p className="my-4">{vietnamese.failed.hint}</p>
      <p className="my-4 text-muted" lang="en">
        {english.failed.title}. {english.failed.hint}
      </p>
      {code && <p className="my-4 font-mono text-sm">{vietnamese.failed.code(code)}</p>}
      <button
        className="inline-flex min-h-11 items-center rounded-md bg-accent px-5 font-semibold text-white"
        onClick={retry}
        type="button"
      >
        {vietnamese.failed.retry}
      </button>
    </main>
  );
}
