import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ImportsPage } from "@/components/imports/imports-page";
import { importList } from "@/lib/imports/queries";
import { readFile } from "./actions";

export default async function ImportListPage({ searchParams }: PageProps<"/imports">) {
  const view = (await importList(await requireActor())) ?? notFound();
  const asked = await searchParams;
  return (
    <ImportsPage
      isDiscarded={asked.done === "discard"}
      kind={view.kinds.find((each) => each === asked.kind)}
      upload={{ action: readFile, initial: newFormState() }}
      view={view}
      words={await readWords()}
    />
  );
}
