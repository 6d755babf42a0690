import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { EndStandingForm } from "@/components/people/standing-form";
import { auditedPersonForm } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { addDays } from "@/lib/primitives/day";
import { endStanding } from "../../../actions";

export default async function EndStandingPage({ params }: PageProps<"/people/[personId]/standings/[standingId]">) {
  const actor = await requireActor();
  const { personId, standingId } = await params;
  const on = today();
  const view = (await auditedPersonForm(actor, personId, on)) ?? notFound();
  const standing = view.standings.find(({ id }) => id === standingId && view.endable.includes(id)) ?? notFound();
  const initial = newEditState(
    { personId: view.id, standingId, lastDay: on },
    { lastDay: standing.to ? addDays(standing.to, -1) : "" },
  );
  return (
    <EndStandingForm
      action={endStanding}
      initial={initial}
      on={on}
      standing={standing}
      view={view}
      words={await readWords()}
    />
  );
}
