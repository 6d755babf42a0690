import { notFound, redirect } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ConfirmingPage } from "@/components/intake/list/confirming-page";
import { confirmingForm } from "@/lib/intake/list/queries";
import { today } from "@/lib/primitives/clock";
import { isRealDay } from "@/lib/primitives/day";
import { searchText } from "@/lib/primitives/name";
import { firstParam, parsePage } from "@/lib/primitives/search-params";
import { confirmList } from "../actions";

export default async function ConfirmListPage({ searchParams }: PageProps<"/sympathisers/confirm">) {
  const actor = await requireActor();
  const query = await searchParams;
  const on = today();
  const view = (await confirmingForm(actor, on, parsePage(query.from))) ?? notFound();
  const isDone = firstParam(query.done) !== "";
  if (isDone && view.counts.people === 0) redirect("/sympathisers?done=confirm");
  const day = firstParam(query.confirmedOn);
  const initial = newFormState({
    ...{ from: String(view.from), confirmedOn: isRealDay(day) ? day : on },
    number: searchText(firstParam(query.number)),
    permissionNumber: searchText(firstParam(query.permissionNumber)),
  });
  return (
    <ConfirmingPage
      action={confirmList}
      done={isDone ? parsePage(query.done) : 0}
      initial={initial}
      view={view}
      words={await readWords()}
    />
  );
}
