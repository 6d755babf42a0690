import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { RegisterPage } from "@/components/goals/register-page";
import { registerLine } from "@/lib/goals/register-queries";
import { today } from "@/lib/primitives/clock";

export default async function RegisterLinePage({ params }: PageProps<"/goals/people/[caseId]">) {
  const actor = await requireActor();
  const line = (await registerLine(actor, (await params).caseId)) ?? notFound();
  return <RegisterPage line={line} on={today()} words={await readWords()} />;
}
