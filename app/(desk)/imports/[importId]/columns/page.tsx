import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ColumnsPage } from "@/components/imports/columns-page";
import { mappingView } from "@/lib/imports/queries";
import { today } from "@/lib/primitives/clock";
import { mapColumns } from "../../actions";

export default async function ImportColumnsPage({ params }: PageProps<"/imports/[importId]/columns">) {
  const actor = await requireActor();
  const view = (await mappingView(actor, (await params).importId)) ?? notFound();
  const form = { action: mapColumns, initial: newFormState() };
  return <ColumnsPage form={form} on={today()} view={view} words={await readWords()} />;
}
