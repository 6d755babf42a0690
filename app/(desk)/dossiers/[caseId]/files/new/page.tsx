import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AddFilePage } from "@/components/files/add-page";
import { ChoosePaperPage } from "@/components/files/choose-paper";
import { papersToAdd, paperToAttach } from "@/lib/files/queries";
import { today } from "@/lib/primitives/clock";
import { isId, newId } from "@/lib/primitives/ids";
import { enter } from "../actions";

const one = (given: string | string[] | undefined): string | null =>
  typeof given === "string" && given ? given : null;

export default async function NewFilePage({ params, searchParams }: PageProps<"/dossiers/[caseId]/files/new">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const asked = await searchParams;
  const words = await readWords();
  const [paper, replaces] = [one(asked.paper), one(asked.replaces)];
  if (paper === null) {
    const papers = (await papersToAdd(actor, caseId, today())) ?? notFound();
    return <ChoosePaperPage {...papers} words={words} />;
  }
  const target = (await paperToAttach(actor, caseId, paper)) ?? notFound();
  return (
    <AddFilePage
      act={{ action: enter, initial: newFormState({ caseId, paper }) }}
      refused={{ code: one(asked.refused), nth: one(asked.nth) }}
      replaces={replaces !== null && isId(replaces) ? replaces : null}
      requestId={newId()}
      target={target}
      words={words}
    />
  );
}
