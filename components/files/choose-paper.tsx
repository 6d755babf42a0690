import { filePapers, fileTitle, isRegisterOnly } from "@/lib/files/papers";
import type { FileListView } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{ caseId: string; head: FileListView["head"]; chosen: readonly string[]; words: Words }>;

/** Which paper is to be added: each leads to its form. */
export function ChoosePaperPage({ caseId, head, chosen, words }: Props) {
  const { files } = words;
  const trail = caseTrail({ id: caseId, name: head.person.name, isOwn: head.isApplicant }, words, {
    href: `/dossiers/${caseId}/files`,
    label: files.title,
  });
  return (
    <>
      <PageHeading subtitle={head.person.name} title={files.choose} trail={trail} />
      <ul className="divide-y divide-line border-line border-y">
        {filePapers.map((paper) => (
          <li className="flex items-center justify-between gap-x-4" key={paper}>
            <a
              className="link inline-flex min-h-11 items-center py-1"
              href={`/dossiers/${caseId}/files/new?paper=${paper}`}
            >
              {fileTitle(paper, words)}
            </a>
            {isRegisterOnly(paper, chosen) && <span className="shrink-0 text-muted text-sm">{files.registerOnly}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
