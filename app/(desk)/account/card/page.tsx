import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CardPage } from "@/components/people/card/card-page";
import { auditedOwnCardView } from "@/lib/people/card/queries";
import { today } from "@/lib/primitives/clock";

export default async function OwnCardPage() {
  const view = (await auditedOwnCardView(await requireActor(), today())) ?? notFound();
  return <CardPage isOwnPage view={view} words={await readWords()} />;
}
