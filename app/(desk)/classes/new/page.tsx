import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewClassPage } from "@/components/classes/class-form-page";
import { newClassForm } from "@/lib/classes/class-queries";
import { openClass } from "../actions";

export default async function OpenClassPage() {
  const actor = await requireActor();
  const { kind, place, holder, quota } = (await newClassForm(actor)) ?? notFound();
  const initial = newFormState({ kind, place, holder, quota: quota === null ? "" : String(quota) });
  return <NewClassPage action={openClass} initial={initial} words={await readWords()} />;
}
