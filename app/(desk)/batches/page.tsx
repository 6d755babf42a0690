import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BatchesPage } from "@/components/batches/batches-page";
import { batchList } from "@/lib/batches/queries";
import { firstParam } from "@/lib/primitives/search-params";

export default async function AllBatchesPage({ searchParams }: PageProps<"/batches">) {
  const view = (await batchList(await requireActor())) ?? notFound();
  return (
    <BatchesPage done={firstParam((await searchParams).done) === "remove"} view={view} words={await readWords()} />
  );
}
