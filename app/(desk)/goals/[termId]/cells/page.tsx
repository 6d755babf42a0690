import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CellsPage } from "@/components/goals/cells-page";
import { termCells } from "@/lib/goals/queries";
import { today } from "@/lib/primitives/clock";
import { parsePage } from "@/lib/primitives/search-params";

export default async function TermCellsPage({ params, searchParams }: PageProps<"/goals/[termId]/cells">) {
  const actor = await requireActor();
  const page = parsePage((await searchParams).page);
  const view = (await termCells(actor, (await params).termId, page, today())) ?? notFound();
  return <CellsPage view={view} words={await readWords()} />;
}
