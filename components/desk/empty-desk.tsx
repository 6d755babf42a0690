import type { DeskView } from "@/lib/deadlines/queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty";

type Way = Readonly<{ hint: string; links: readonly Readonly<{ href: string; label: string }>[] }>;

const wayOf = ({ role, people }: DeskView, { empty }: Words["desk"]): Way => {
  const cases = { href: "/admissions", label: empty.cases };
  switch (role) {
    case "administrator":
      return {
        hint: empty.administrator,
        links: [
          { href: "/admin/accounts", label: empty.accounts },
          { href: "/admin/calendar", label: empty.calendarKept },
        ],
      };
    case "cellSecretary":
    case "cellDeputySecretary":
      return { hint: empty.cell, links: [{ href: "/admissions/nominate", label: empty.nominate }, cases] };
    case "mentor":
      return { hint: people.length > 0 ? empty.mentorQuiet : empty.mentor, links: [] };
    case "applicant":
      return { hint: empty.applicant, links: [] };
    case "superiorOfficer":
      return { hint: empty.superior, links: [cases] };
    default:
      return { hint: empty.committee, links: [{ href: "/goals", label: empty.goals }, cases] };
  }
};

/** Nothing waits: what the reader may do next instead. */
export function EmptyDesk({ view, words }: Readonly<{ view: DeskView; words: Words }>) {
  const { hint, links } = wayOf(view, words.desk);
  const actions = links.map(({ href, label }, index) => (
    <LinkButton href={href} key={href} tone={index === 0 ? "primary" : "quiet"}>
      {label}
    </LinkButton>
  ));
  return (
    <EmptyState hint={hint} title={words.desk.empty.title}>
      {actions.length > 0 && actions}
    </EmptyState>
  );
}
