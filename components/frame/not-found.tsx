import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { titled } from "../ui/titled";

/** The same words whether a thing does not exist or is not within reach: outsiders learn nothing. */
export function NotFoundNotice({ words }: Readonly<{ words: Words }>) {
  const { notFound } = words.frame;
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <title>{titled(notFound.title)}</title>
      <h1 className="font-bold text-2xl">{notFound.title}</h1>
      <p className="my-4">{notFound.hint}</p>
      <LinkButton href="/">{notFound.home}</LinkButton>
    </div>
  );
}
