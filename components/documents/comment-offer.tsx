import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";

type Props = Readonly<{ text: string; href: string; isTaken: boolean; here: string; words: Words }>;

/** The cell's draft of its comment, offered to a form that asks for it. */
export function CommentOffer({ text, href, isTaken, here, words: { comments } }: Props) {
  if (isTaken) return <Notice tone="info">{comments.use.taken}</Notice>;
  return (
    <section>
      <SectionHeading>{comments.use.title}</SectionHeading>
      <p className="line-clamp-4" lang="vi">
        {text}
      </p>
      <p className="my-2 text-muted text-sm">{comments.use.hint}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`${here}?take=comment`} tone="quiet">
          {comments.use.take}
        </LinkButton>
        <LinkButton href={href} tone="quiet">
          {comments.use.edit}
        </LinkButton>
      </div>
    </section>
  );
}
