import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { MentorHandOverPage } from "@/components/mentoring/hand-over-page";
import { auditedHandOverView } from "@/lib/mentoring/mentors/hand-over-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { confirmHandOver, writeHandOver } from "../hand-over-actions";

export default async function HandOverPage({ params, searchParams }: PageProps<"/admissions/[caseId]/log/hand-over">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = (await auditedHandOverView(actor, caseId, today())) ?? notFound();
  return (
    <MentorHandOverPage
      confirm={{ action: confirmHandOver, initial: newFormState({ caseId }) }}
      done={paramOrNull((await searchParams).done)}
      view={view}
      words={await readWords()}
      write={{ action: writeHandOver, initial: newFormState({ caseId, text: view.prefill }) }}
    />
  );
}
