import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ResultsPage } from "@/components/classes/results-page";
import { keptClassView } from "@/lib/classes/class-queries";
import { today } from "@/lib/primitives/clock";
import { pasteResults, recordResults } from "../../actions";

export default async function ClassResultsPage({ params }: PageProps<"/classes/[classId]/results">) {
  const actor = await requireActor();
  const view = (await keptClassView(actor, (await params).classId, today())) ?? notFound();
  return (
    <ResultsPage
      all={{ action: recordResults, initial: newFormState() }}
      pasted={{ action: pasteResults, initial: newFormState() }}
      view={view}
      words={await readWords()}
    />
  );
}
