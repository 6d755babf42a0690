import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { GivePage } from "@/components/documents/numbers/book-forms";
import { parseBook, wholeNumber, written } from "@/lib/documents/numbers/book";
import { bookToKeep } from "@/lib/documents/numbers/book-queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { giveNumber } from "../../actions";

export default async function GiveNumberPage({ params, searchParams }: PageProps<"/numbers/[unitId]/given">) {
  const actor = await requireActor();
  const { unitId } = await params;
  const query = await searchParams;
  const on = today();
  const view = (await bookToKeep(actor, unitId, parseBook(query), on)) ?? notFound();
  const asked = firstParam(query.number);
  const number = /^\d{1,5}$/.test(asked) ? wholeNumber(written(Number(asked)), view.kind, view.unit.kind) : "";
  const initial = newFormState({ unitId, kind: view.kind, number });
  return <GivePage act={{ action: giveNumber, initial }} on={on} view={view} words={await readWords()} />;
}
