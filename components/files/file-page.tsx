import { fileTitle } from "@/lib/files/papers";
import type { FileView } from "@/lib/files/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { entryFacts, versionFacts } from "./file-facts";

type Props = Readonly<{ view: FileView; words: Words }>;

const link = "link inline-flex min-h-11 items-center";

export const fileTrail = ({ head, caseId }: Pick<FileView, "head" | "caseId">, words: Words) =>
  caseTrail({ id: caseId, name: head.person.name, isOwn: head.isApplicant }, words, {
    href: `/dossiers/${caseId}/files`,
    label: words.files.title,
  });

/** The version as far as a browser can show it: photographs page by page, a PDF in the reader of the browser. */
function Preview({ view: { attachment, version, pass }, words }: Props) {
  const { files } = words;
  if (!version || !pass) return null;
  const title = fileTitle(attachment.paper, words);
  const address = `/api/files/versions/${version.id}`;
  if (version.form === "docx") return <p className="my-4">{files.noPreview}</p>;
  if (version.form === "pdf")
    return (
      <>
        <iframe
          className="my-4 h-[75vh] min-h-96 w-full rounded-md border border-line bg-wash print:hidden"
          src={`${address}/view?pass=${pass}`}
          title={files.framed(title)}
        />
        <p className="text-muted text-sm">
          {files.pdfHint}{" "}
          <a className={link} href={`${address}/view?pass=${pass}`} rel="noreferrer" target="_blank">
            {files.openAlone}
          </a>
        </p>
      </>
    );
  return (
    <ol className="my-4 space-y-4">
      {Array.from({ length: version.parts }, (_, index) => index + 1).map((page) => (
        <li key={page}>
          {/* biome-ignore lint/performance/noImgElement: the picture is private, and as small as it gets. */}
          <img
            alt={`${title}, ${files.page(page, version.parts)}`}
            className="max-h-[90vh] max-w-full rounded-md border border-line bg-wash"
            loading={page > 2 ? "lazy" : undefined}
            src={`${address}/pages/${page}?pass=${pass}`}
          />
          {version.parts > 1 && <p className="text-muted text-sm">{files.page(page, version.parts)}</p>}
        </li>
      ))}
    </ol>
  );
}

function Acts({ view: { caseId, attachment, version, mayKeep, pass }, words }: Props) {
  const { files } = words;
  const here = `/dossiers/${caseId}/files`;
  return (
    <div className="my-4 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        {version && pass && (
          <LinkButton href={`/api/files/versions/${version.id}/download`} tone="quiet">
            {files.download}
          </LinkButton>
        )}
        {mayKeep && !attachment.isRegisterOnly && (
          <LinkButton href={`${here}/new?paper=${attachment.paper}&replaces=${attachment.id}`} tone="quiet">
            {files.replace}
          </LinkButton>
        )}
        {mayKeep && pass && attachment.paper === "portrait" && (
          <LinkButton href={`${here}/${attachment.id}/crop`} tone={version?.madeFrom === null ? "primary" : "quiet"}>
            {files.crop.open}
          </LinkButton>
        )}
        {mayKeep && version && pass && (
          <LinkButton href={`${here}/${attachment.id}/withdraw?version=${version.version}`} tone="quiet">
            {files.withdraw.open}
          </LinkButton>
        )}
      </div>
      {version && pass && <p className="mt-2 text-muted text-sm">{files.downloadHint}</p>}
    </div>
  );
}

function Entry({ view: { caseId, attachment, mayKeep }, words }: Props) {
  const { files } = words;
  const facts = entryFacts(attachment, words);
  return (
    <p className="my-3">
      {facts}{" "}
      {mayKeep && (
        <a className={`${link} print:hidden`} href={`/dossiers/${caseId}/files/${attachment.id}/entry`}>
          {facts ? files.editEntry : files.writeEntry}
        </a>
      )}
    </p>
  );
}

function Versions({ view: { caseId, attachment, version }, words }: Props) {
  const { files } = words;
  if (attachment.versions.length < 2) return null;
  return (
    <>
      <SectionHeading>{files.versions}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {attachment.versions.map((each) => (
          <li className="py-2" key={each.id}>
            {each.id === version?.id ? (
              <strong className="inline-flex min-h-11 items-center font-semibold">{files.version(each.version)}</strong>
            ) : (
              <a className={link} href={`/dossiers/${caseId}/files/${attachment.id}?version=${each.version}`}>
                {files.version(each.version)}
              </a>
            )}
            <p className="text-muted text-sm">{versionFacts(each, words)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One paper: what is entered of it, its latest scan, and the versions before. */
export function FilePage({ view, done, words }: Props & Readonly<{ done: string | null }>) {
  const { files } = words;
  const { attachment, version } = view;
  return (
    <>
      <DoneNotice done={done} sentences={files.done} />
      <PageHeading
        subtitle={view.head.person.name}
        title={fileTitle(attachment.paper, words)}
        trail={fileTrail(view, words)}
      />
      {attachment.isRegisterOnly && (
        <Notice title={files.registerOnly} tone="info">
          {files.registerOnlyHint}
        </Notice>
      )}
      <Entry view={view} words={words} />
      {version && <p className="text-muted text-sm">{versionFacts(version, words)}</p>}
      {version?.erasedOn && (
        <Notice tone="info">
          {version.withdrawal
            ? files.withdraw.erased(files.withdraw.reasons[version.withdrawal.reason])
            : files.erased(formatDay(version.erasedOn))}
        </Notice>
      )}
      <Acts view={view} words={words} />
      <Preview view={view} words={words} />
      <Versions view={view} words={words} />
    </>
  );
}
