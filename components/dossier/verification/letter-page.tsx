import type { VerificationView } from "@/lib/dossier/verification/queries";
import { formatDay } from "@/lib/primitives/day";
import { text, type Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { PageHeading } from "../../ui/heading";
import { PrintButton } from "../../ui/print-button";
import { AskedTable } from "./asked-table";
import { PaperHead, PaperSignature } from "./paper-head";

type Letter = VerificationView["letters"][number];
type Props = Readonly<{ view: VerificationView; letter: Letter; words: Words }>;

/** The letter that asks an agency for a verification, to be printed. Source of its content: form 20-KNĐ. */
export function LetterPage({ view, letter, words }: Props) {
  const { verification, verificationWork } = words;
  const { paper } = verificationWork;
  // The paper itself is in Vietnamese whoever prints it.
  const printed = text("vi");
  const said = printed.verificationWork.paper;
  const [first] = letter.requests;
  const { name, bornOn, occupation } = view.person;
  const days = first?.workingDays ? said.within(first.workingDays) : "";
  return (
    <>
      <div className="print:hidden">
        <PageHeading
          actions={<PrintButton label={paper.print} of={{ caseId: view.caseId, part: "verification" }} />}
          subtitle={verification.subtitle(name, view.unit.name)}
          title={paper.letterTitle}
          trail={caseTrail({ id: view.caseId, name, isOwn: false }, words, {
            href: `/dossiers/${view.caseId}/verification`,
            label: verification.title,
          })}
        />
        <p className="my-4 max-w-3xl text-muted">{paper.draft}</p>
      </div>
      <article
        className="max-w-3xl space-y-4 rounded-lg border border-line p-4 sm:p-6 print:border-0 print:p-0"
        lang="vi"
      >
        {first?.sentOn && (
          <PaperHead issuer={view.issuer} kind="CV" number={first.requestNumber} on={first.sentOn} words={printed}>
            <p className="text-sm">{said.subject}</p>
          </PaperHead>
        )}
        <p className="pt-4 text-center font-semibold">{said.to(letter.agency)}</p>
        <p>{said.about(name, formatDay(bornOn), occupation, view.unit.name)}</p>
        <p>{said.ask}</p>
        <AskedTable caption={said.ask} requests={letter.requests} view={view} words={printed} />
        {letter.requests.some(({ shortcut }) => shortcut && shortcut !== "sameCommune") && <p>{said.confirm}</p>}
        <p>{said.write(days)}</p>
        <p>{said.enclosed}</p>
        <PaperSignature words={printed} />
      </article>
    </>
  );
}
