import { withdrawalReasons } from "@/lib/files/content";
import { fileTitle } from "@/lib/files/papers";
import type { WithdrawalView } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { versionFacts } from "./file-facts";
import { fileTrail } from "./file-page";

type Props = Readonly<{ view: WithdrawalView; act: FormBinding; words: Words }>;

/** Asks why a version is withdrawn, and says what is left of it. */
export function WithdrawPage({ view, act, words }: Props) {
  const { withdraw, version: versionName } = words.files;
  const { caseId, attachment, version, hasCuttings, head } = view;
  const title = fileTitle(attachment.paper, words);
  return (
    <>
      <PageHeading
        subtitle={`${head.person.name} · ${title}`}
        title={withdraw.title}
        trail={[...fileTrail(view, words), { href: `/dossiers/${caseId}/files/${attachment.id}`, label: title }]}
      />
      <p className="my-3 font-semibold">{versionName(version.version)}</p>
      <p className="text-muted text-sm">{versionFacts(version, words)}</p>
      <Notice tone="warning">
        <p>{withdraw.hint}</p>
        {hasCuttings && <p className="mt-2">{withdraw.cuttings}</p>}
        <p className="mt-2">{withdraw.outside}</p>
      </Notice>
      <Form
        action={act.action}
        confirm={withdraw.confirm}
        fields={[
          { name: "caseId", kind: "hidden", label: "", value: caseId },
          { name: "attachmentId", kind: "hidden", label: "", value: attachment.id },
          { name: "version", kind: "hidden", label: "", value: String(version.version) },
          {
            name: "reason",
            kind: "radio",
            label: withdraw.reason,
            options: withdrawalReasons.map((reason) => ({ value: reason, label: withdraw.reasons[reason] })),
          },
        ]}
        initial={act.initial}
        submit={withdraw.submit}
        words={words.layout.form}
      />
    </>
  );
}
