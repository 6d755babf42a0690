import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ClassPage } from "@/components/classes/class-page";
import { may } from "@/lib/access/actor";
import { classView } from "@/lib/classes/class-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { choose, propose, withdraw } from "../actions";

export default async function OneClassPage({ params, searchParams }: PageProps<"/classes/[classId]">) {
  const actor = await requireActor();
  const { classId } = await params;
  const view = (await classView(actor, classId, today())) ?? notFound();
  return (
    <ClassPage
      choose={{ action: choose, all: newFormState(), some: newFormState() }}
      done={paramOrNull((await searchParams).done)}
      mayPrintCertificates={may(actor, "papers.issue") && view.mayKeep}
      propose={{ action: propose, initial: newFormState() }}
      view={view}
      withdraw={{ action: withdraw, initial: newFormState() }}
      words={await readWords()}
    />
  );
}
