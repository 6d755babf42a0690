import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PackForm } from "@/components/packs/pack-form";
import { draftForm } from "@/lib/packs/queries";
import { today } from "@/lib/primitives/clock";
import { enterPack } from "../actions";

export default async function NewPackPage() {
  const { rules } = (await draftForm(await requireActor())) ?? notFound();
  return <PackForm action={enterPack} initial={newFormState()} on={today()} rules={rules} words={await readWords()} />;
}
