import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PackForm } from "@/components/rule-packs/pack-form";
import { today } from "@/lib/primitives/clock";
import { newPackView } from "@/lib/rule-packs/queries";
import { enterPack, enterPackByRule } from "../actions";

export default async function NewPackPage({ searchParams }: PageProps<"/admin/packs/new">) {
  const { rules } = (await newPackView(await requireActor())) ?? notFound();
  const as = (await searchParams).as === "text" ? "text" : "rules";
  return (
    <PackForm
      action={as === "text" ? enterPack : enterPackByRule}
      as={as}
      initial={newFormState()}
      on={today()}
      rules={rules}
      words={await readWords()}
    />
  );
}
