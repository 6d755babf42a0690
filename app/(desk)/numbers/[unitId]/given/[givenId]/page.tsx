import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { WithdrawPage } from "@/components/documents/numbers/book-forms";
import { givenNumber } from "@/lib/documents/numbers/queries";
import { withdrawNumber } from "../../../actions";

export default async function GivenNumberPage({ params }: PageProps<"/numbers/[unitId]/given/[givenId]">) {
  const actor = await requireActor();
  const { unitId, givenId } = await params;
  const view = (await givenNumber(actor, unitId, givenId)) ?? notFound();
  const initial = newFormState({ unitId, givenId });
  return <WithdrawPage act={{ action: withdrawNumber, initial }} view={view} words={await readWords()} />;
}
