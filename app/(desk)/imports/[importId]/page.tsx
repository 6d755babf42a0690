import { notFound, redirect } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CheckPage } from "@/components/imports/check-page";
import { ImportReportPage } from "@/components/imports/report-page";
import { importView } from "@/lib/imports/queries";
import { parseRowFilter } from "@/lib/imports/row-filter";
import { today } from "@/lib/primitives/clock";
import { commitImport, correctRows, discardImport, undoImport } from "../actions";

export default async function ImportPage({ params, searchParams }: PageProps<"/imports/[importId]">) {
  const actor = await requireActor();
  const on = today();
  const asked = await searchParams;
  const { importId } = await params;
  const view = (await importView(actor, importId, parseRowFilter(asked), on)) ?? notFound();
  if (view.state === "read") redirect(`/imports/${importId}/columns`);
  const words = await readWords();
  const { done: sentences } = words.imports;
  const done = Object.entries(sentences).find(([name]) => name === asked.done)?.[1] ?? null;
  if (view.state !== "checked")
    return (
      <ImportReportPage done={done} undo={{ action: undoImport, initial: newFormState() }} view={view} words={words} />
    );
  return (
    <CheckPage
      done={done}
      forms={{
        correct: { action: correctRows, initial: newFormState() },
        commit: { action: commitImport, initial: newFormState() },
        undo: { action: undoImport, initial: newFormState() },
        discard: { action: discardImport, initial: newFormState() },
      }}
      on={on}
      view={view}
      words={words}
    />
  );
}
