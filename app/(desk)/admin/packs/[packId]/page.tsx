import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PackPage } from "@/components/rule-packs/pack-page";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { packView } from "@/lib/rule-packs/queries";
import { switchOffPack, switchOnPack } from "../actions";

export default async function OnePackPage({ params, searchParams }: PageProps<"/admin/packs/[packId]">) {
  const actor = await requireActor();
  const { packId } = await params;
  const { done, test } = await searchParams;
  const view = (await packView(actor, packId, today(), test === "1")) ?? notFound();
  return (
    <PackPage
      actions={{ switchOnPack, switchOffPack }}
      done={paramOrNull(done)}
      initial={{ switchOnPack: newFormState({ packId }), switchOffPack: newFormState({ packId }) }}
      view={view}
      words={await readWords()}
    />
  );
}
