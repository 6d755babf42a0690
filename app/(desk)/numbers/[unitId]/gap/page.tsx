import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ExplainPage } from "@/components/documents/numbers/book-forms";
import { parseBook } from "@/lib/documents/numbers/book";
import { bookToKeep } from "@/lib/documents/numbers/book-queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { explainGap } from "../../actions";

export default async function ExplainGapPage({ params, searchParams }: PageProps<"/numbers/[unitId]/gap">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const query = await searchParams;
  const view = (await bookToKeep(actor, unitId, parseBook(query), today())) ?? notFound();
  const initial = newFormState({
    ...{ unitId, kind: view.kind, of: view.book.firstDay },
    ...{ first: firstParam(query.first), last: firstParam(query.last) },
  });
  return <ExplainPage act={{ action: explainGap, initial }} view={view} words={await readWords()} />;
}
