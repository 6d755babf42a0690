import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BookPage } from "@/components/documents/numbers/book-page";
import { parseBook } from "@/lib/documents/numbers/book";
import { numberBook } from "@/lib/documents/numbers/book-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function NumberBookPage({ params, searchParams }: PageProps<"/numbers/[unitId]">) {
  const actor = await requireActor();
  const query = await searchParams;
  const view = (await numberBook(actor, (await params).unitId, parseBook(query), today())) ?? notFound();
  return <BookPage done={paramOrNull(query.done)} view={view} words={await readWords()} />;
}
