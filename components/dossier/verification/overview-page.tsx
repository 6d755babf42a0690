import type { VerificationOverview } from "@/lib/dossier/verification/overview-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeading } from "../../ui/heading";
import { Table } from "../../ui/table";
import type { Tone } from "../../ui/tag";

type Case = VerificationOverview["cases"][number];

const shown = (day: Day | null): string => (day ? formatDay(day) : "—");

/** What is to be done of one case, the most pressing first. */
const stateOf = (
  one: Case,
  { states, notSent }: Words["verificationWork"]["overview"],
): { text: string; tag: Tone } => {
  if (one.overdue > 0) return { text: states.overdue(one.overdue), tag: "danger" };
  if (one.isEscalated) return { text: states.escalated, tag: "danger" };
  if (one.isMended) return { text: states.reopened, tag: "warning" };
  if (one.unclear > 0) return { text: states.unclear(one.unclear), tag: "warning" };
  if (one.total === 0) return { text: notSent, tag: "warning" };
  if (one.isChaseDue) return { text: states.chase, tag: "warning" };
  return one.answered < one.total ? { text: states.waiting, tag: "plain" } : { text: states.ready, tag: "success" };
};

/** Every case whose history is being verified, for those who keep verifications. */
export function VerificationOverviewPage({ view, words }: Readonly<{ view: VerificationOverview; words: Words }>) {
  const { overview } = words.verificationWork;
  const { columns } = overview;
  return (
    <>
      <PageHeading
        actions={
          view.cases.length > 0 && (
            <LinkButton href="/exports/verifications" tone="quiet">
              {words.exports.link}
            </LinkButton>
          )
        }
        subtitle={overview.subtitle(view.cases.length)}
        title={overview.title}
        trail={[placeOf("cases", words)]}
      />
      {view.cases.length === 0 ? (
        <EmptyState hint={overview.nothingHint} title={overview.nothing} />
      ) : (
        <Table
          caption={overview.caption}
          columns={[columns.who, columns.state, columns.answered, columns.due, columns.chase]}
          hideCaption
          rows={view.cases.map((one) => ({
            key: one.caseId,
            cells: [
              { text: one.name, href: `/dossiers/${one.caseId}/verification`, notes: [one.unit] },
              stateOf(one, overview),
              one.total === 0 ? "—" : overview.answered(one.answered, one.total),
              shown(one.dueOn),
              shown(one.chaseOn),
            ],
          }))}
        />
      )}
    </>
  );
}
