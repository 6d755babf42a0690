import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { TemplatesPage } from "@/components/templates/templates-page";
import { formList } from "@/lib/documents/templates/queries";
import { today } from "@/lib/primitives/clock";

export default async function OwnTemplatesPage() {
  const view = (await formList(await requireActor(), today())) ?? notFound();
  return <TemplatesPage view={view} words={await readWords()} />;
}
