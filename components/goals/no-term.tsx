import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/heading";

/** Shown before any term is entered, with a link to enter one for those who may. */
export function NoTerm({ mayKeep, words }: Readonly<{ mayKeep: boolean; words: Words }>) {
  const { empty, forms, principle, title } = words.goals;
  return (
    <>
      <PageHeading
        actions={
          <LinkButton href="/planning" tone="quiet">
            {words.planning.link}
          </LinkButton>
        }
        subtitle={principle}
        title={title}
      />
      <EmptyState hint={mayKeep ? empty.keeperHint : empty.hint} title={empty.title}>
        {mayKeep && <LinkButton href="/goals/new">{forms.create}</LinkButton>}
      </EmptyState>
    </>
  );
}
