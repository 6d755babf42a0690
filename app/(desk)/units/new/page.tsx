import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewUnitForm } from "@/components/units/unit-form";
import { today } from "@/lib/primitives/clock";
import { newUnitForm } from "@/lib/units/form-queries";
import { foundUnit } from "../actions";

export default async function NewUnitPage({ searchParams }: PageProps<"/units/new">) {
  const actor = await requireActor();
  const { parents } = (await newUnitForm(actor)) ?? notFound();
  const parentId = (await searchParams).under;
  const parent = parents.find(({ value }) => value === parentId) ?? parents[0];
  return (
    <NewUnitForm
      action={foundUnit}
      initial={newFormState({ parentId: parent?.value ?? "", kind: "cell" })}
      on={today()}
      parents={parents}
      under={parent}
      words={await readWords()}
    />
  );
}
