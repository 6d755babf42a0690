import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PairPage } from "@/components/people/same-person/pair-page";
import { auditedPairView } from "@/lib/people/same-person/pair-queries";
import { firstParam, paramOrNull } from "@/lib/primitives/search-params";
import { joinPair, reopenPair, tellApart } from "../../../duplicates/actions";

export default async function ComparePage({ params, searchParams }: PageProps<"/people/[personId]/compare/[otherId]">) {
  const actor = await requireActor();
  const { personId, otherId } = await params;
  const asked = await searchParams;
  const view = (await auditedPairView(actor, [personId, otherId], firstParam(asked.keep))) ?? notFound();
  return (
    <PairPage
      apart={{ action: tellApart, initial: newFormState() }}
      done={paramOrNull(asked.done)}
      join={{ action: joinPair, initial: newFormState() }}
      reopen={{ action: reopenPair, initial: newFormState() }}
      view={view}
      words={await readWords()}
    />
  );
}
