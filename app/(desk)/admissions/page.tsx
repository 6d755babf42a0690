import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CaseListView } from "@/components/admissions/list/case-list";
import { ClassLinks } from "@/components/classes/class-links";
import { ReviewLinks } from "@/components/dossier/review/review-links";
import { IntakeLinks } from "@/components/intake/intake-links";
import { may } from "@/lib/access/actor";
import { parseCaseFilter } from "@/lib/admissions/list/filter";
import { caseList } from "@/lib/admissions/list/queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";

export default async function CasesPage({ searchParams }: PageProps<"/admissions">) {
  const actor = await requireActor();
  const on = today();
  const params = await searchParams;
  const list = (await caseList(actor, parseCaseFilter(params), on)) ?? notFound();
  const words = await readWords();
  return (
    <CaseListView
      done={firstParam(params.done) || null}
      list={list}
      mayNominate={may(actor, "admission.nominate")}
      mayVerify={may(actor, "verification.keep")}
      on={on}
      words={words}
    >
      <div className="flex flex-wrap gap-x-5">
        {may(actor, "intake.read") && <IntakeLinks words={words} />}
        {may(actor, "classes.read") && <ClassLinks words={words} />}
      </div>
      {may(actor, "dossier.review") && <ReviewLinks words={words} />}
    </CaseListView>
  );
}
