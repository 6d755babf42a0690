import { differsFrom, type KnownFact, knownOf } from "@/lib/dossier/history/known";
import type { SectionView } from "@/lib/dossier/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";
import { Notice } from "../../ui/notice";

const shownFact = ({ kind, value }: KnownFact, { setup, rows }: Words): string => {
  const schoolings: Readonly<Record<string, string>> = setup.schoolings;
  if (kind === "schooling") return schoolings[value] ?? value;
  return kind === "joinedUnit" ? rows.known.joinedUnit(value) : value;
};

/** What is already on record of an item, with where it stands; and when the item says something else. */
export function KnownFactNotice({ view, words }: Readonly<{ view: SectionView; words: Words }>) {
  const { known } = words.rows;
  const fact = knownOf(view.item.number, view.registered);
  if (!fact) return null;
  const written = view.content !== null && isReadable(view.content) ? view.content : null;
  const differs = fact.kind === "answer" && written !== null && differsFrom(fact.value, written);
  return (
    <Notice title={known.title} tone={differs ? "warning" : "info"}>
      <p>
        <strong lang="vi">{shownFact(fact, words)}</strong>{" "}
        <span className="text-muted">({known.sources[fact.source]})</span>
      </p>
      {differs && <p className="mt-1">{known.differs}</p>}
      {fact.kind === "answer" && written === null && <p className="mt-1">{words.dossier.section.prefilled}</p>}
      {fact.kind === "certificate" && (
        <p className="mt-2">
          <a
            className="link inline-flex min-h-11 items-center"
            href={`/dossiers/${view.caseId}/sections/${view.item.number}/rows/new?known=certificate`}
          >
            {known.use}
          </a>
        </p>
      )}
    </Notice>
  );
}
