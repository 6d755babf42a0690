import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NoteFormPage } from "@/components/mentoring/note-form";
import { logForm } from "@/lib/mentoring/queries";
import { today } from "@/lib/primitives/clock";
import { writeNote } from "../actions";

export default async function WriteNotePage({ params }: PageProps<"/admissions/[caseId]/log/note">) {
  const actor = await requireActor();
  const form = (await logForm(actor, (await params).caseId)) ?? notFound();
  const on = today();
  const initial = newFormState({ caseId: form.caseId, notedOn: on });
  return <NoteFormPage action={writeNote} form={form} initial={initial} on={on} words={await readWords()} />;
}
