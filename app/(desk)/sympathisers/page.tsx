import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ListPage } from "@/components/intake/list/list-page";
import { sympathiserList } from "@/lib/intake/list/queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";

export default async function SympathisersPage({ searchParams }: PageProps<"/sympathisers">) {
  const actor = await requireActor();
  const { unit, month, done } = await searchParams;
  const asked = { unitId: firstParam(unit) || null, month: firstParam(month) || null };
  const view = (await sympathiserList(actor, asked, today())) ?? notFound();
  return <ListPage done={firstParam(done) || null} view={view} words={await readWords()} />;
}
