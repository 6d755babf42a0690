import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { UnitPage } from "@/components/units/unit-page";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { parsePeopleFilter } from "@/lib/units/filter";
import { unitView } from "@/lib/units/queries";

export default async function OneUnitPage({ params, searchParams }: PageProps<"/units/[unitId]">) {
  const actor = await requireActor();
  const day = today();
  const query = await searchParams;
  const filter = parsePeopleFilter(query, day);
  const view = (await unitView(actor, (await params).unitId, filter)) ?? notFound();
  const { done } = query;
  return <UnitPage done={paramOrNull(done)} today={day} view={view} words={await readWords()} />;
}
