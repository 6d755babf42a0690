import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { namedTexts } from "@/components/search/named-texts";
import { SearchPage } from "@/components/search/search-page";
import { firstParam } from "@/lib/primitives/search-params";
import { searchEverything } from "@/lib/search/queries";

export default async function EverythingPage({ searchParams }: PageProps<"/search">) {
  const actor = await requireActor();
  const words = await readWords();
  const { q } = await searchParams;
  const view = await searchEverything(actor, firstParam(q), namedTexts(actor, words));
  return <SearchPage view={view} words={words} />;
}
