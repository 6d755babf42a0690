import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseListView } from "@/components/admissions/case/case-list";
import { may } from "@/lib/access/actor";
import { parseCaseFilter } from "@/lib/admissions/filter";
import { caseList } from "@/lib/admissions/list-queries";
import { today } from "@/lib/primitives/clock";

export default async function CasesPage({ searchParams }: PageProps<"/admissions">) {
  const actor = await requireActor();
  const list = (await caseList(actor, parseCaseFilter(await searchParams))) ?? notFound();
  return (
    <CaseListView list={list} mayNominate={may(actor, "admission.nominate")} on={today()} words={await readWords()} />
  );
}
