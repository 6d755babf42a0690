import type { VerificationView } from "@/lib/dossier/verification/queries";
import { formatDay } from "@/lib/primitives/day";
import { text, type Words } from "@/lib/text/text";
import { caseTrail } from "../../../layout/menu";
import { PageHeading } from "../../../ui/heading";
import { PrintButton } from "../../../ui/print-button";
import { AskedTable } from "../asked-table";
import { PaperHead, PaperSignature } from "../paper-head";

type Trip = VerificationView["trips"][number];
type Props = Readonly<{ view: VerificationView; trip: Trip; words: Words }>;

/** The letter of introduction of a trip, and what its members carry: form 19-KNĐ. */
export function TripPaperPage({ view, trip, words }: Props) {
  const { verification, verificationWork } = words;
  const { paper, trips } = verificationWork;
  // The paper itself is in Vietnamese whoever prints it.
  const printed = text("vi");
  const said = printed.verificationWork.paper;
  const { name, bornOn, occupation } = view.person;
  const agencies = [...new Set(trip.places.map(({ agency }) => agency))];
  const here = `/dossiers/${view.caseId}/verification`;
  return (
    <>
      <div className="print:hidden">
        <PageHeading
          actions={<PrintButton label={paper.print} of={{ caseId: view.caseId, part: "verification" }} />}
          subtitle={verification.subtitle(name, view.unit.name)}
          title={paper.introductionPage}
          trail={caseTrail(
            { id: view.caseId, name, isOwn: false },
            words,
            { href: here, label: verification.title },
            { href: `${here}/trips`, label: trips.title },
          )}
        />
        <p className="my-4 max-w-3xl text-muted">{paper.draft}</p>
      </div>
      <article
        className="max-w-3xl space-y-4 rounded-lg border border-line p-4 sm:p-6 print:border-0 print:p-0"
        lang="vi"
      >
        <PaperHead issuer={view.issuer} kind="GGT" number={trip.number} on={trip.from} words={printed} />
        <h2 className="pt-4 text-center font-semibold text-lg">{said.introductionTitle}</h2>
        <p className="text-center font-semibold">{said.to(agencies.join("; "))}</p>
        <p>{said.introduces(...trip.verifiers)}</p>
        <p>{said.about(name, formatDay(bornOn), occupation, view.unit.name)}</p>
        <p>{said.until(formatDay(trip.to))}</p>
        <PaperSignature words={printed} />
        <section className="break-before-page space-y-4">
          <h2 className="font-semibold text-lg">{said.packet}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {said.packetLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {agencies.map((agency) => (
            <div key={agency}>
              <h3 className="font-semibold">{agency}</h3>
              <AskedTable
                caption={agency}
                requests={trip.places.filter((place) => place.agency === agency)}
                view={view}
                words={printed}
              />
            </div>
          ))}
        </section>
      </article>
    </>
  );
}
