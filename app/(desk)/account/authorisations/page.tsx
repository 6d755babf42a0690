import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AuthorisationsPage } from "@/components/authorisations/authorisations-page";
import { authorisationsView } from "@/lib/authorisations/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { endAuthorisation, giveAuthorisation } from "./actions";

export default async function OwnAuthorisationsPage({ searchParams }: PageProps<"/account/authorisations">) {
  const actor = await requireActor();
  const on = today();
  const view = (await authorisationsView(actor, on)) ?? notFound();
  const { done } = await searchParams;
  return (
    <AuthorisationsPage
      done={paramOrNull(done)}
      ending={{
        action: endAuthorisation,
        initial: Object.fromEntries(view.given.map(({ id }) => [id, newFormState({ postId: id })])),
      }}
      giving={{ action: giveAuthorisation, initial: newFormState({ from: on }) }}
      view={view}
      words={await readWords()}
    />
  );
}
