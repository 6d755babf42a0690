import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { RegulationsPage } from "@/components/regulations/regulations-page";
import { may } from "@/lib/access/actor";
import { today } from "@/lib/primitives/clock";
import { isRealDay } from "@/lib/primitives/day";

export default async function RulesPage({ searchParams }: PageProps<"/regulations">) {
  const actor = await requireActor();
  if (!may(actor, "regulations.read")) notFound();
  const day = today();
  const { on } = await searchParams;
  const asked = typeof on === "string" && isRealDay(on) ? on : day;
  return <RegulationsPage on={asked} today={day} words={await readWords()} />;
}
