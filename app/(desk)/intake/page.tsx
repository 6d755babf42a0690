import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { QueuePage } from "@/components/intake/queue-page";
import { intakeQueue } from "@/lib/intake/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull, parsePage } from "@/lib/primitives/search-params";

export default async function IntakePage({ searchParams }: PageProps<"/intake">) {
  const actor = await requireActor();
  const { unit, page, done } = await searchParams;
  const asked = { unitId: paramOrNull(unit), page: parsePage(page) };
  const view = (await intakeQueue(actor, asked, today())) ?? notFound();
  return <QueuePage done={paramOrNull(done)} view={view} words={await readWords()} />;
}
