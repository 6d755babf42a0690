import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseListView } from "@/components/admissions/list/case-list";
import { ListLinks } from "@/components/admissions/list/list-links";
import { may } from "@/lib/access/actor";
import { parseCaseFilter } from "@/lib/admissions/list/filter";
import { caseList } from "@/lib/admissions/list/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";

export default async function CasesPage({ searchParams }: PageProps<"/admissions">) {
  const actor = await requireActor();
  const on = today();
  const params = await searchParams;
  const list = (await caseList(actor, parseCaseFilter(params), on)) ?? notFound();
  const words = await readWords();
  return (
    <CaseListView
      done={paramOrNull(params.done)}
      list={list}
      mayNominate={may(actor, "admission.nominate")}
      mayVerify={may(actor, "verification.keep")}
      on={on}
      words={words}
    >
      <ListLinks actor={actor} words={words} />
    </CaseListView>
  );
}
