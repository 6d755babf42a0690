import { fileTitle } from "@/lib/files/papers";
import type { FileView } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { EntryForm } from "./entry-form";
import { fileTrail } from "./file-page";

type Props = Readonly<{ view: FileView; act: FormBinding; words: Words }>;

/** Corrects what is entered of a paper. */
export function EntryPage({ view, act, words }: Props) {
  const { caseId, attachment, head } = view;
  const title = fileTitle(attachment.paper, words);
  return (
    <>
      <PageHeading
        subtitle={`${head.person.name} · ${title}`}
        title={words.files.editEntry}
        trail={[...fileTrail(view, words), { href: `/dossiers/${caseId}/files/${attachment.id}`, label: title }]}
      />
      <EntryForm act={act} hidden={{ caseId, attachmentId: attachment.id }} submit={words.files.save} words={words} />
    </>
  );
}
