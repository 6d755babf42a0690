import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/heading";

/** Before any term is entered: what this page will show, and for its keeper the way to begin. */
export function NoTerm({ keeps, words }: Readonly<{ keeps: boolean; words: Words }>) {
  const { empty, forms, principle, title } = words.goals;
  return (
    <>
      <PageHeading subtitle={principle} title={title} />
      <EmptyState hint={keeps ? empty.keeperHint : empty.hint} title={empty.title}>
        {keeps && <LinkButton href="/goals/new">{forms.create}</LinkButton>}
      </EmptyState>
    </>
  );
}
