import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { HandOverPage } from "@/components/hand-over/hand-over-page";
import { mostRows } from "@/lib/hand-over/packet-queries";
import { handOverView } from "@/lib/hand-over/queries";
import { today } from "@/lib/primitives/clock";
import { confirmHandOver } from "./actions";

export default async function UnitHandOverPage({ params, searchParams }: PageProps<"/units/[unitId]/hand-over">) {
  const actor = await requireActor();
  const view = (await handOverView(actor, (await params).unitId, today())) ?? notFound();
  const { done } = await searchParams;
  return (
    <HandOverPage
      act={{ action: confirmHandOver, initial: newFormState({ postId: view.toConfirm?.id ?? "" }) }}
      done={done === "confirm"}
      most={mostRows}
      view={view}
      words={await readWords()}
    />
  );
}
