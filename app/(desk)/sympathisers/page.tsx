import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ListPage } from "@/components/intake/list/list-page";
import { sympathiserList } from "@/lib/intake/list/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function SympathisersPage({ searchParams }: PageProps<"/sympathisers">) {
  const actor = await requireActor();
  const { unit, month, done } = await searchParams;
  const asked = { unitId: paramOrNull(unit), month: paramOrNull(month) };
  const view = (await sympathiserList(actor, asked, today())) ?? notFound();
  return <ListPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
