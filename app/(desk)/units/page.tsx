import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { UnitTreePage } from "@/components/units/unit-tree-page";
import { today } from "@/lib/primitives/clock";
import { parsePage } from "@/lib/primitives/search-params";
import { parseDayParam } from "@/lib/units/filter";
import { unitTree } from "@/lib/units/tree-queries";

export default async function UnitsPage({ searchParams }: PageProps<"/units">) {
  const actor = await requireActor();
  const day = today();
  const params = await searchParams;
  const tree = (await unitTree(actor, parseDayParam(params, day), parsePage(params.page))) ?? notFound();
  return <UnitTreePage today={day} tree={tree} words={await readWords()} />;
}
