import type { DeskView } from "@/lib/desk/queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { FirstDay } from "./first-day";

type Suggestion = Readonly<{ hint: string; links: readonly Readonly<{ href: string; label: string }>[] }>;

const suggestionFor = ({ role, people, hasNoCaseYet }: DeskView, { empty }: Words["desk"]): Suggestion => {
  const cases = { href: "/admissions", label: empty.cases };
  const enter = { href: "/people/new", label: empty.enter };
  const nominate = { href: "/admissions/nominate", label: empty.nominate };
  const goals = { href: "/goals", label: empty.goals };
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
      return hasNoCaseYet
        ? { hint: empty.cellFirst, links: [enter, nominate] }
        : { hint: empty.cell, links: [nominate, cases] };
    case "mentor":
      return { hint: people.length > 0 ? empty.mentorQuiet : empty.mentor, links: [] };
    case "applicant":
      return { hint: empty.applicant, links: [] };
    case "superiorOfficer":
      return { hint: empty.superior, links: [cases] };
    default:
      return hasNoCaseYet
        ? { hint: empty.committeeFirst, links: [enter, goals] }
        : { hint: empty.committee, links: [goals, cases] };
  }
};

/** Shown when nothing waits, or only what belongs to a beginning: what the reader can do next. */
export function NothingWaiting({ view, words }: Readonly<{ view: DeskView; words: Words }>) {
  const { hint, links } = suggestionFor(view, words.desk);
  const actions = links.map(({ href, label }, index) => (
    <LinkButton href={href} key={href} tone={index === 0 ? "primary" : "quiet"}>
      {label}
    </LinkButton>
  ));
  return (
    <>
      <EmptyState
        hint={hint}
        title={view.office.unled.length > 0 ? words.desk.empty.beginning : words.desk.empty.title}
      >
        {actions}
        <LinkButton href="/help" tone="quiet">
          {words.help.title}
        </LinkButton>
      </EmptyState>
      <FirstDay view={view} words={words} />
    </>
  );
}
