import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { siteAddress } from "@/app/site-address";
import { InvitationPage } from "@/components/intake/invitation-page";
import { usualInvited, usualLastDay } from "@/lib/intake/invitation";
import { invitationView } from "@/lib/intake/invitation-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { closeInvitation, openInvitation } from "../actions";

export default async function CellInvitationPage({ searchParams }: PageProps<"/intake/invitation">) {
  const actor = await requireActor();
  const { unit, done } = await searchParams;
  const on = today();
  const view = (await invitationView(actor, paramOrNull(unit), on)) ?? notFound();
  const proposed = { unitId: view.unit.id, lastDay: usualLastDay(on), cap: String(usualInvited) };
  return (
    <InvitationPage
      done={paramOrNull(done)}
      site={await siteAddress()}
      turningOff={{ action: closeInvitation, initial: newFormState() }}
      turningOn={{ action: openInvitation, initial: newFormState(proposed) }}
      view={view}
      words={await readWords()}
    />
  );
}
