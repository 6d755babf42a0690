import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TermForm } from "@/components/goals/term-form";
import { may } from "@/lib/access/actor";
import { setTerm } from "../actions";

export default async function NewTermPage() {
  const actor = await requireActor();
  if (!may(actor, "goals.keep")) notFound();
  return <TermForm action={setTerm} initial={newFormState()} termId={null} words={await readWords()} />;
}
