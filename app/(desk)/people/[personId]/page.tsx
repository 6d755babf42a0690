import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PersonPage } from "@/components/people/person-page";
import { auditedPersonView } from "@/lib/people/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function OnePersonPage({ params, searchParams }: PageProps<"/people/[personId]">) {
  const actor = await requireActor();
  const view = (await auditedPersonView(actor, (await params).personId, today())) ?? notFound();
  const { done } = await searchParams;
  return <PersonPage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
