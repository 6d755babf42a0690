import type { Stage } from "@/lib/admissions/case/stages";
import type { Words } from "@/lib/text/text";
import { termOfStage } from "./step-terms";
import { Term } from "./term";

/** The explanation of what a stage is about, where it has a term. */
export function StageTerm({ stage, words }: Readonly<{ stage: Stage; words: Words }>) {
  const name = termOfStage[stage];
  if (!name) return null;
  return (
    <span className="text-muted text-sm print:hidden">
      {words.help.glossary[name].term} <Term name={name} words={words} />
    </span>
  );
}
