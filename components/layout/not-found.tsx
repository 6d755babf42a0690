import { LinkButton } from "../ui/button";
import { windowTitle } from "../ui/window-title";

type Props = Readonly<{ words: Readonly<{ title: string; hint: string; home: string }> }>;

/** The same text whether a thing does not exist or is out of reach, so that it reveals nothing. */
export function NotFoundNotice({ words: { title, hint, home } }: Props) {
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <title>{windowTitle(title)}</title>
      <h1 className="font-semibold text-2xl">{title}</h1>
      <p className="my-4">{hint}</p>
      <LinkButton href="/">{home}</LinkButton>
    </div>
  );
}
