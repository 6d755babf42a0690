import { isRole } from "@/lib/access/roles";
import { isStep } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import type { HeldSession } from "@/lib/dossier/sessions/case-history-queries";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Timeline, type TimelineEntry } from "../../ui/timeline/timeline";

type Entry = CaseView["history"][number];

const happened = (entry: Entry, { steps }: Words): string => {
  if (isStep(entry.step)) return steps.happened[entry.step];
  return steps.nominated;
};

/** For example "Bí thư chi bộ Nguyễn Văn Mẫu ghi ngày 21/03/2026 · QĐ 294-QĐ/TW, 4.1". A step is mostly recorded on its own day. */
const recorded = (entry: Entry, words: Words): string => {
  const role = isRole(entry.role) ? `${words.steps.roles[entry.role]} ` : "";
  const { recordedOn, occurredOn } = entry;
  const day = recordedOn === occurredOn ? null : formatDay(recordedOn);
  const by = words.admissions.file.byOn(`${role}${entry.actorName}`, day);
  const mark = entry.provisional ? [words.regulations.provisionalMark] : [];
  return [by, ...entry.provisions.map(source), ...mark].join(" · ");
};

/** Only a step that stands can be annulled, and not the one that opened the case. */
const mayBeAnnulled = ({ annulled, annulsId, from }: Entry): boolean =>
  annulled === null && annulsId === null && from !== null;

type Props = Readonly<{
  view: Readonly<{ history: readonly Entry[]; sessions?: readonly HeldSession[] }>;
  /** The case whose steps the reader may ask to have annulled. */
  asksAbout?: string | null;
  /** The case whose minutes of working sessions the reader may open. */
  minutesOf?: string | null;
  words: Words;
}>;

const stepLine = (entry: Entry, asksAbout: string | null, words: Words): TimelineEntry => {
  const { admissions, joining, leaving } = words;
  const { file } = admissions;
  const { stated, annulled } = entry;
  return {
    key: String(entry.sequence),
    day: formatDay(entry.occurredOn),
    title: happened(entry, words),
    struck: annulled !== null,
    lines: [
      ...(entry.isWhole ? [] : [file.sentences(words.layout.unreadable)]),
      ...(typeof stated.reason === "string" ? [file.reason(stated.reason)] : []),
      ...(typeof stated.keptName === "string" ? [joining.file.kept(stated.keptName, String(stated.keptUnit))] : []),
      ...(typeof stated.provision === "string" ? [leaving.file.provision(stated.provision)] : []),
      ...(annulled ? [leaving.file.annulled(annulled.name, formatDay(annulled.on))] : []),
      ...(typeof stated.confirmation === "string" ? [file.confirmed(stated.confirmation)] : []),
    ],
    note: recorded(entry, words),
    ...(asksAbout !== null && mayBeAnnulled(entry)
      ? { link: { href: `/admissions/${asksAbout}/annulments/${entry.id}`, label: words.annulments.link } }
      : {}),
  };
};

const sessionLine = (session: HeldSession, minutesOf: string | null, { sessions }: Words): TimelineEntry => {
  const { id, reviewerName, endedOn, outcomes, isConfirmed } = session;
  const { history, list } = sessions;
  return {
    key: id,
    day: formatDay(endedOn),
    title: sessions.title,
    lines: [history.outcomes(outcomes)],
    note: [history.by(reviewerName), isConfirmed ? list.confirmed : list.unconfirmed].join(" · "),
    ...(minutesOf === null
      ? {}
      : { link: { href: `/dossiers/${minutesOf}/sessions/${id}/minutes`, label: sessions.minutes.title } }),
  };
};

/** The history of the case, newest first: its steps in their order, each working session when it ended. */
export function CaseHistory({ view, asksAbout = null, minutesOf = null, words }: Props) {
  const steps = view.history.toReversed().map((entry) => ({
    at: entry.recordedAt,
    line: stepLine(entry, asksAbout, words),
  }));
  const sessions = (view.sessions ?? []).map((session) => ({
    at: session.endedAt,
    line: sessionLine(session, minutesOf, words),
  }));
  const latestFirst = [...steps, ...sessions].sort((one, other) => other.at.getTime() - one.at.getTime());
  return (
    <section>
      <SectionHeading>{words.admissions.file.history}</SectionHeading>
      <Timeline entries={latestFirst.map(({ line }) => line)} />
    </section>
  );
}
