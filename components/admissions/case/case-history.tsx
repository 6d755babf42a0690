import { isRole } from "@/lib/access/roles";
import { isStep } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import { dayOf, formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Timeline, type TimelineEntry } from "../../ui/timeline";

type Entry = CaseView["history"][number];

const happened = (entry: Entry, { steps }: Words): string => {
  if (isStep(entry.step)) return steps.happened[entry.step];
  return steps.nominated;
};

/** For example "Bí thư chi bộ Nguyễn Văn Mẫu ghi ngày 21/03/2026 · QĐ 294-QĐ/TW, 4.1". */
const recorded = (entry: Entry, words: Words): string => {
  const role = isRole(entry.role) ? `${words.steps.roles[entry.role]} ` : "";
  const by = words.admissions.file.byOn(`${role}${entry.actorName}`, formatDay(dayOf(entry.recordedAt)));
  const mark = entry.provisional ? [words.regulations.provisionalMark] : [];
  return [by, ...entry.provisions.map(source), ...mark].join(" · ");
};

/** Only a step that stands can be annulled, and not the one that opened the case. */
const mayBeAnnulled = ({ annulled, annulsId, from }: Entry): boolean =>
  annulled === null && annulsId === null && from !== null;

type Props = Readonly<{
  view: Readonly<{ history: readonly Entry[] }>;
  /** The case whose steps the reader may ask to have annulled. */
  asksAbout?: string | null;
  words: Words;
}>;

/** The history of the case, newest first. */
export function CaseHistory({ view, asksAbout = null, words }: Props) {
  const { admissions, joining, leaving } = words;
  const { file } = admissions;
  return (
    <section>
      <SectionHeading>{file.history}</SectionHeading>
      <Timeline
        entries={view.history.toReversed().map(
          (entry): TimelineEntry => ({
            key: String(entry.sequence),
            day: formatDay(entry.occurredOn),
            title: happened(entry, words),
            struck: entry.annulled !== null,
            lines: [
              ...(entry.isWhole ? [] : [file.sentences(words.layout.unreadable)]),
              ...(typeof entry.stated.reason === "string" ? [file.reason(entry.stated.reason)] : []),
              ...(typeof entry.stated.keptName === "string"
                ? [joining.file.kept(entry.stated.keptName, String(entry.stated.keptUnit))]
                : []),
              ...(typeof entry.stated.provision === "string" ? [leaving.file.provision(entry.stated.provision)] : []),
              ...(entry.annulled ? [leaving.file.annulled(entry.annulled.name, formatDay(entry.annulled.on))] : []),
              ...(typeof entry.stated.confirmation === "string" ? [file.confirmed(entry.stated.confirmation)] : []),
            ],
            note: recorded(entry, words),
            ...(asksAbout !== null && mayBeAnnulled(entry)
              ? { link: { href: `/admissions/${asksAbout}/annulments/${entry.id}`, label: words.annulments.link } }
              : {}),
          }),
        )}
      />
    </section>
  );
}
