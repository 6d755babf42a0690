import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { IssuePage } from "@/components/documents/issue-page";
import { auditedIssuedPaper } from "@/lib/documents/issued-queries";
import { auditedFormView } from "@/lib/documents/queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { issuePaper } from "../../actions";

export default async function IssueFormPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/forms/[form]/issue">) {
  const actor = await requireActor();
  const { caseId, form } = await params;
  const on = today();
  const view = (await auditedFormView(actor, caseId, form, on)) ?? notFound();
  if (!view.maySave) notFound();
  const replaces = firstParam((await searchParams).replaces);
  const replaced = replaces ? ((await auditedIssuedPaper(actor, caseId, replaces, on)) ?? notFound()) : null;
  const { number = "", signer = "", signerPost = "" } = view.values;
  const initial = newFormState({
    ...{ caseId, form, signer, signerPost, replacesId: replaced?.id ?? "" },
    number: replaced?.number ?? (number || (view.nextNumber ?? "")),
    datedOn: replaced?.datedOn ?? on,
  });
  return <IssuePage act={{ action: issuePaper, initial }} replaced={replaced} view={view} words={await readWords()} />;
}
