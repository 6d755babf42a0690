import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OfficeListsPage } from "@/components/exports/office-lists-page";
import { parsePurpose } from "@/lib/exports/purpose";
import { officeFiles } from "@/lib/exports/queries";
import { today } from "@/lib/primitives/clock";
import { parseDayParam } from "@/lib/units/filter";

export default async function ExportsPage({ searchParams }: PageProps<"/exports">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const view = (await officeFiles(actor, parseDayParam(asked, today()), parsePurpose(asked))) ?? notFound();
  return <OfficeListsPage view={view} words={await readWords()} />;
}
