import type { AttachmentView } from "@/lib/files/attachment-queries";
import { presentVersion } from "@/lib/files/content";
import { fileTitle } from "@/lib/files/papers";
import type { FileListView } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { DoneNotice } from "../ui/notice";
import { Tag } from "../ui/tag";
import { entryFacts, versionFacts } from "./file-facts";

type Props = Readonly<{ view: FileListView; done: string | null; words: Words }>;

function Row({ caseId, attachment, words }: Readonly<{ caseId: string; attachment: AttachmentView; words: Words }>) {
  const { id, paper, isRegisterOnly, versions } = attachment;
  const latest = presentVersion(versions);
  const facts = [entryFacts(attachment, words), latest && !isRegisterOnly ? versionFacts(latest, words) : ""];
  return (
    <li className="py-2">
      <div className="flex items-center justify-between gap-x-4">
        <a className="link inline-flex min-h-11 items-center" href={`/dossiers/${caseId}/files/${id}`}>
          {fileTitle(paper, words)}
        </a>
        {isRegisterOnly && (
          <span className="shrink-0">
            <Tag tone="plain">{words.files.registerOnly}</Tag>
          </span>
        )}
      </div>
      {facts.filter(Boolean).map((fact) => (
        <p className="text-muted text-sm" key={fact}>
          {fact}
        </p>
      ))}
    </li>
  );
}

/** The papers kept of a case: what is entered of each, and its latest scan. */
export function FileListPage({ view, done, words }: Props) {
  const { files } = words;
  return (
    <CasePage head={view.head} notice={<DoneNotice done={done} sentences={files.done} />} tab="papers" words={words}>
      <section>
        <SectionHeading>{files.title}</SectionHeading>
        <p className="my-3 max-w-prose text-muted">{files.intro}</p>
        {view.mayKeep && (
          <p className="my-4 print:hidden">
            <LinkButton href={`/dossiers/${view.caseId}/files/new`}>{files.add}</LinkButton>
          </p>
        )}
        {view.attachments.length === 0 ? (
          <p className="my-4">{files.none}</p>
        ) : (
          <ul className="divide-y divide-line border-line border-y">
            {view.attachments.map((attachment) => (
              <Row attachment={attachment} caseId={view.caseId} key={attachment.id} words={words} />
            ))}
          </ul>
        )}
      </section>
    </CasePage>
  );
}
