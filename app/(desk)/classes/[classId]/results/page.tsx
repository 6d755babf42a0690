import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ResultsPage } from "@/components/classes/results-page";
import { keptClassView } from "@/lib/classes/class-queries";
import { today } from "@/lib/primitives/clock";
import { pasteResults, recordResults } from "../../actions";

export default async function ClassResultsPage({ params, searchParams }: PageProps<"/classes/[classId]/results">) {
  const actor = await requireActor();
  const view = (await keptClassView(actor, (await params).classId, today())) ?? notFound();
  const as = (await searchParams).as === "text" ? "text" : "rows";
  return (
    <ResultsPage
      action={as === "text" ? pasteResults : recordResults}
      as={as}
      initial={newFormState()}
      view={view}
      words={await readWords()}
    />
  );
}
