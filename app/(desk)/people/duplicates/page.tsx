import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PairsPage } from "@/components/people/same-person/pairs-page";
import { pairList } from "@/lib/people/same-person/pairs-queries";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function DuplicatesPage({ searchParams }: PageProps<"/people/duplicates">) {
  const view = (await pairList(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  return <PairsPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
