import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ChangeListPage } from "@/components/people/change-requests/change-list";
import { changeList } from "@/lib/people/change-requests/queries";

export default async function ChangesPage() {
  const view = (await changeList(await requireActor())) ?? notFound();
  return <ChangeListPage view={view} words={await readWords()} />;
}
