import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ChangePage } from "@/components/people/change-requests/change-page";
import { auditedChangeView } from "@/lib/people/change-requests/queries";
import { answerChange } from "../actions";

export default async function OneChangePage({ params, searchParams }: PageProps<"/people/changes/[changeId]">) {
  const actor = await requireActor();
  const { changeId } = await params;
  const view = (await auditedChangeView(actor, changeId)) ?? notFound();
  const { done } = await searchParams;
  return (
    <ChangePage
      action={answerChange}
      initial={newFormState({ changeId, basis: view.basis })}
      isAnswered={done === "answer"}
      view={view}
      words={await readWords()}
    />
  );
}
