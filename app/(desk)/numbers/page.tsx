import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { BooksPage } from "@/components/documents/numbers/books-page";
import { numberBookList } from "@/lib/documents/numbers/queries";

export default async function NumberBooksPage() {
  const view = (await numberBookList(await requireActor())) ?? notFound();
  return <BooksPage view={view} words={await readWords()} />;
}
