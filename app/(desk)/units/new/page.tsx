import { notFound } from "next/navigation";
import { untouched } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewUnitForm } from "@/components/units/unit-form";
import { today } from "@/lib/primitives/clock";
import { foundingForm } from "@/lib/units/form-queries";
import { foundUnit } from "../actions";

export default async function NewUnitPage({ searchParams }: PageProps<"/units/new">) {
  const actor = await requireActor();
  const { parents } = (await foundingForm(actor)) ?? notFound();
  const asked = (await searchParams).under;
  const parent = parents.find(({ id }) => id === asked) ?? parents[0];
  return (
    <NewUnitForm
      action={foundUnit}
      initial={untouched({ parentId: parent?.id ?? "", kind: "cell" })}
      on={today()}
      parents={parents}
      under={parent}
      words={await readWords()}
    />
  );
}
