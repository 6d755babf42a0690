import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PackForm } from "@/components/rule-packs/pack-form";
import { today } from "@/lib/primitives/clock";
import { newPackView } from "@/lib/rule-packs/queries";
import { enterPack } from "../actions";

export default async function NewPackPage() {
  const { rules } = (await newPackView(await requireActor())) ?? notFound();
  return <PackForm action={enterPack} initial={newFormState()} on={today()} rules={rules} words={await readWords()} />;
}
