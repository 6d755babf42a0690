import type { PaperLine } from "@/lib/papers-needed/paper-lines";
import { paperTitle } from "@/lib/papers-needed/paper-title";
import type { PaperListView } from "@/lib/papers-needed/queries";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { Tag, type Tone } from "../ui/tag";

type Props = Readonly<{ view: PaperListView; lines: readonly PaperLine[]; words: Words }>;
type RowProps = Readonly<{ view: PaperListView; line: PaperLine; words: Words }>;

const tones: Readonly<Record<PaperLine["state"], Tone>> = {
  missing: "plain",
  inProgress: "info",
  copyHandedIn: "info",
  originalHandedIn: "info",
  toCorrect: "warning",
  accepted: "success",
  notNeeded: "plain",
};

/** What is known of a paper, in one smaller line. */
const detailsOf = ({ recorded, keeping, holds, authority }: PaperLine, words: Words): readonly string[] => {
  const { papersNeeded, matters } = words;
  const names: Readonly<Record<string, string>> = matters.authorities;
  const body = authority && (authority === "unknown" ? papersNeeded.authorityUnknown : (names[authority] ?? authority));
  return [
    recorded?.on && papersNeeded.recorded(recorded.number, formatDay(recorded.on)),
    body && papersNeeded.by(body),
    keeping.holder && papersNeeded.holderIs(keeping.holder),
    keeping.originalAt && papersNeeded.originalIs(keeping.originalAt),
    holds && papersNeeded.holdsUntil(formatDay(holds.until)),
  ].flatMap((detail) => detail || []);
};

/** The state of a paper; of one that may not be needed, that this is not clear. */
function State({ line, words }: Omit<RowProps, "view">) {
  const { papersNeeded } = words;
  if (line.need === "unclear" && line.state === "missing")
    return <span className="text-muted text-sm">{papersNeeded.unclear}</span>;
  return <Tag tone={line.isStale ? "warning" : tones[line.state]}>{papersNeeded.states[line.state]}</Tag>;
}

function Row({ view, line, words }: RowProps) {
  const title = paperTitle(line.key, words);
  const details = detailsOf(line, words);
  return (
    <li className="py-1.5">
      <div className="flex items-center justify-between gap-x-4">
        {view.mayKeep ? (
          <a className="link inline-flex min-h-9 items-center" href={`/dossiers/${view.caseId}/papers/${line.key}`}>
            {title}
          </a>
        ) : (
          <span className="inline-flex min-h-9 items-center">{title}</span>
        )}
        <span className="shrink-0">
          <State line={line} words={words} />
        </span>
      </div>
      {details.length > 0 && <p className="text-muted text-sm">{details.join(" · ")}</p>}
    </li>
  );
}

/** The papers of one part of the dossier, a line each, with the provision that asks for them. */
export function PaperRows({ view, lines, words }: Props) {
  const cited = [...new Set(lines.map(({ cites }) => source(cites)))];
  return (
    <>
      <ul className="divide-y divide-line border-line border-y">
        {lines.map((line) => (
          <Row key={line.key} line={line} view={view} words={words} />
        ))}
      </ul>
      <p className="mt-1 text-muted text-sm">{cited.join("; ")}</p>
    </>
  );
}
