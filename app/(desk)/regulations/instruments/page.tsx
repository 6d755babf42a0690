import { LibraryPage } from "@/components/regulations/library-page";
import { regulationsAsked } from "../asked";

export default async function InstrumentsPage({ searchParams }: PageProps<"/regulations/instruments">) {
  const { book, words } = await regulationsAsked(searchParams);
  return <LibraryPage book={book} words={words} />;
}
