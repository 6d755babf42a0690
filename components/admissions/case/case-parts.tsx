import type { CaseView } from "@/lib/admissions/queries";
import type { CaseWithSessions } from "@/lib/dossier/sessions/case-history-queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import { CaseHistory } from "./case-history";
import { CasePage } from "./case-page";
import { Papers } from "./papers";
import { ShowAll, shownAtFirst } from "./show-all";
import { Votes } from "./votes";

type Props = Readonly<{
  view: CaseView;
  /** All entries, instead of the latest. */
  all: boolean;
  words: Words;
}>;

const latest = <Entry,>(entries: readonly Entry[], all: boolean): readonly Entry[] =>
  all ? entries : entries.slice(-shownAtFirst);

/** The papers on file, the latest first. */
export function PapersPage({ view, all, words }: Props) {
  const papers = latest(view.papers, all);
  return (
    <CasePage head={view} tab="papers" words={words}>
      <p className="mb-3 flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`/admissions/${view.id}/forms`} tone="quiet">
          {words.documents.open}
        </LinkButton>
        {view.sees.history && (
          <LinkButton href={`/dossiers/${view.id}/papers`} tone="quiet">
            {words.papersNeeded.open}
          </LinkButton>
        )}
      </p>
      <Papers view={{ papers }} words={words} />
      <ShowAll href={`/admissions/${view.id}/papers`} shown={papers.length} total={view.papers.length} words={words} />
    </CasePage>
  );
}

/** The votes on the case. */
export function VotesPage({ view, words }: Omit<Props, "all">) {
  return (
    <CasePage head={view} tab="votes" words={words}>
      <Votes view={view} words={words} />
    </CasePage>
  );
}

/** What has happened in the case, the latest first, with the working sessions since the first step shown. */
export function HistoryPage({ view, all, words }: Omit<Props, "view"> & Readonly<{ view: CaseWithSessions }>) {
  const history = latest(view.history, all);
  const since = history.length < view.history.length ? history[0]?.recordedAt : undefined;
  return (
    <CasePage head={view} tab="history" words={words}>
      <CaseHistory
        asksAbout={view.sees.annulments && !view.isRelative ? view.id : null}
        minutesOf={view.sees.history ? view.id : null}
        view={{ history, sessions: view.sessions.filter(({ endedAt }) => !since || endedAt >= since) }}
        words={words}
      />
      {view.sees.annulments && !view.isRelative && (
        <p className="print:hidden">
          <a className="link" href={`/admissions/${view.id}/annulments`}>
            {words.annulments.listLink}
          </a>
        </p>
      )}
      <ShowAll
        href={`/admissions/${view.id}/history`}
        shown={history.length}
        total={view.history.length}
        words={words}
      />
    </CasePage>
  );
}
