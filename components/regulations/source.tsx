import { isInstrument } from "@/lib/regulations/instruments";
import { provisionHref } from "@/lib/regulations/links";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";

/** Where a step is written, or that it is written nowhere. */
export function StepSource({ cites, words }: Readonly<{ cites: Citation | null; words: Words }>) {
  return cites ? <Source cites={cites} /> : words.joining.noProvision;
}

/** A citation; for an instrument the program knows, a link to its provision on the page of instruments. */
export function Source({ cites }: Readonly<{ cites: Citation }>) {
  if (!isInstrument(cites.instrument)) return source(cites);
  return <a href={provisionHref(cites)}>{source(cites)}</a>;
}
