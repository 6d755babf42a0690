import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BatchesPage } from "@/components/batches/batches-page";
import { mayAskMeeting } from "@/lib/batches/asking-queries";
import { batchList } from "@/lib/batches/queries";
import { firstParam } from "@/lib/primitives/search-params";

export default async function AllBatchesPage({ searchParams }: PageProps<"/batches">) {
  const actor = await requireActor();
  const view = (await batchList(actor)) ?? notFound();
  const done = firstParam((await searchParams).done) === "remove";
  return <BatchesPage done={done} opensClasses={mayAskMeeting(actor)} view={view} words={await readWords()} />;
}
