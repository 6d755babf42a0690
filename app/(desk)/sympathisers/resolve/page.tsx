import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ResolvingPage } from "@/components/intake/list/resolving-page";
import { resolvingForm } from "@/lib/intake/list/queries";
import { today } from "@/lib/primitives/clock";
import { resolveList } from "../actions";

export default async function ResolveListPage() {
  const actor = await requireActor();
  const on = today();
  const view = (await resolvingForm(actor, on)) ?? notFound();
  const initial = newFormState({ unitId: view.unit.id, month: view.month, heldOn: on });
  return <ResolvingPage action={resolveList} initial={initial} view={view} words={await readWords()} />;
}
