import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CardPage } from "@/components/people/card/card-page";
import { auditedCardView } from "@/lib/people/card/queries";
import { today } from "@/lib/primitives/clock";

export default async function PersonCardPage({ params }: PageProps<"/people/[personId]/card">) {
  const actor = await requireActor();
  const view = (await auditedCardView(actor, (await params).personId, today())) ?? notFound();
  return <CardPage isOwnPage={false} view={view} words={await readWords()} />;
}
