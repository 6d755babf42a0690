import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PackListView } from "@/components/rule-packs/pack-list";
import { packList } from "@/lib/rule-packs/queries";

export default async function PacksPage() {
  const view = (await packList(await requireActor())) ?? notFound();
  return <PackListView view={view} words={await readWords()} />;
}
