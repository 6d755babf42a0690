import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BatchPage } from "@/components/batches/batch-page";
import { batchView } from "@/lib/batches/queries";
import { firstParam } from "@/lib/primitives/search-params";
import { removeBatch } from "../actions";

export default async function OneBatchPage({ params, searchParams }: PageProps<"/batches/[batchId]">) {
  const actor = await requireActor();
  const { batchId } = await params;
  const view = (await batchView(actor, batchId)) ?? notFound();
  return (
    <BatchPage
      reloads={firstParam((await searchParams).reload) === "on"}
      remove={{ action: removeBatch, initial: newFormState({ batchId }) }}
      view={view}
      words={await readWords()}
    />
  );
}
