import type { VerificationView } from "@/lib/dossier/verification/queries";
import { hd06, hd38 } from "@/lib/regulations/cite";
import type { Words } from "@/lib/text/text";
import { MissingList } from "../../admissions/missing-list";
import { Source } from "../../regulations/source";
import { FactList } from "../../ui/fact-list";
import { BesidePart } from "../../ui/forms/beside";
import { nameOfSubject } from "./subject-names";

const basis = [hd06("3.4"), hd38("I.1.4")];

/** What asking for a verification rests on: its provisions, what the history still lacks, and who is asked about. */
export function VerificationMatter({ view, words }: Readonly<{ view: VerificationView; words: Words }>) {
  const { admissions, verification } = words;
  const { beside } = admissions;
  return (
    <>
      <BesidePart title={beside.basis}>
        <ul>
          {basis.map((cites) => (
            <li key={cites.instrument}>
              <Source cites={cites} />
            </li>
          ))}
        </ul>
      </BesidePart>
      {view.missing.length > 0 && (
        <BesidePart title={verification.missingTitle}>
          <MissingList missing={view.missing} words={words} />
        </BesidePart>
      )}
      <BesidePart title={beside.people}>
        <FactList facts={[{ label: beside.unit, value: view.unit.name }]} isNarrow />
        <ul className="mt-2 space-y-1">
          {view.subjects.map((subject) => (
            <li key={subject.id}>{nameOfSubject(subject, words)}</li>
          ))}
        </ul>
      </BesidePart>
    </>
  );
}
