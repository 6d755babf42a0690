import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TermForm } from "@/components/goals/term-form";
import { nextTermResolution } from "@/lib/admissions/next-number-queries";
import { today } from "@/lib/primitives/clock";
import { setTerm } from "../actions";

export default async function NewTermPage() {
  const actor = await requireActor();
  const { number } = (await nextTermResolution(actor, today())) ?? notFound();
  return (
    <TermForm action={setTerm} initial={newFormState()} nextNumber={number} term={null} words={await readWords()} />
  );
}
