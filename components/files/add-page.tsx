import { limits } from "@/lib/files/limits";
import { fileTitle } from "@/lib/files/papers";
import type { PaperToAttach } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { EntryForm } from "./entry-form";
import { RefusedNotice } from "./refused-notice";
import { UploadForm } from "./upload-form";

const pictures = "image/jpeg,image/png,image/heic,image/heif,.heic";
const everything = `${pictures},application/pdf,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document`;

type Props = Readonly<{
  target: PaperToAttach;
  replaces: string | null;
  requestId: string;
  refused: Readonly<{ code: string | null; nth: string | null }>;
  act: FormBinding;
  words: Words;
}>;

/** The form by which a paper is added to a case: its files, or of a paper of which no content is kept, its entry. */
export function AddFilePage({ target, replaces, requestId, refused, act, words }: Props) {
  const { caseId, paper, name, isRegisterOnly } = target;
  const { files } = words;
  const title = fileTitle(paper, words);
  const isPortrait = paper === "portrait";
  const address = `/api/files/${caseId}/${paper}${replaces ? `?replaces=${replaces}` : ""}`;
  return (
    <>
      <PageHeading
        subtitle={name}
        title={isRegisterOnly ? title : files.upload.title(title)}
        trail={caseTrail({ id: caseId, name, isOwn: false }, words, {
          href: `/dossiers/${caseId}/files`,
          label: files.title,
        })}
      />
      <RefusedNotice code={refused.code} nth={refused.nth} words={words} />
      {isRegisterOnly ? (
        <>
          <Notice title={files.registerOnly} tone="info">
            {files.registerOnlyHint}
          </Notice>
          <EntryForm act={act} hidden={{ caseId, paper }} submit={files.enter} words={words} />
        </>
      ) : (
        <UploadForm
          accept={isPortrait ? pictures : everything}
          address={address}
          most={limits.file}
          requestId={requestId}
          several={!isPortrait}
          words={{
            ...{ file: files.upload.file, hint: files.upload.hint, send: files.upload.send },
            keeps: isPortrait ? files.upload.portraitKeeps : files.upload.keeps,
            sending: files.upload.sending(-1).replace("-1", "{percent}"),
            ...{ looking: files.upload.looking, failed: files.upload.failed },
            tooLarge: files.upload.tooLarge("{name}"),
          }}
        />
      )}
    </>
  );
}
