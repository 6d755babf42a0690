import type { ReactNode } from "react";
import { type Actor, may } from "@/lib/access/actor";
import type { Words } from "@/lib/text/text";
import { isWithin, menu } from "./menu";

type FormTarget = (form: FormData) => Promise<void>;
type Actions = Readonly<{ switchHat: FormTarget; switchLanguage: FormTarget; signOut: FormTarget }>;
type Props = Readonly<{ actor: Actor; words: Words; actions: Actions; path: string; children: ReactNode }>;

const small =
  "inline-flex min-h-9 shrink-0 items-center whitespace-nowrap rounded-md border border-white/50 px-3 text-sm hover:bg-white/15";

function HatSwitch({ actor, words, action }: Readonly<{ actor: Actor; words: Words; action: FormTarget }>) {
  const nameOf = (hat: Actor["hat"]) => words.frame.hatAt(words.steps.roles[hat.role], hat.unitName);
  if (actor.hats.length < 2) return <p className="text-sm text-white/90">{nameOf(actor.hat)}</p>;
  return (
    <form action={action} className="flex min-w-0 items-center gap-2">
      <label className="sr-only" htmlFor="hat">
        {words.frame.actingAs}
      </label>
      <select
        className="min-h-9 w-full min-w-0 rounded-md bg-white px-2 text-ink text-sm"
        defaultValue={actor.hat.id}
        id="hat"
        name="hat"
      >
        {actor.hats.map((hat) => (
          <option key={hat.id} value={hat.id}>
            {nameOf(hat)}
          </option>
        ))}
      </select>
      <button className={small} type="submit">
        {words.frame.switchHat}
      </button>
    </form>
  );
}

function Header({ actor, words, actions }: Readonly<{ actor: Actor; words: Words; actions: Actions }>) {
  const { frame } = words;
  return (
    <header className="print-hidden bg-accent text-white">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-2 px-4 py-3 md:gap-x-4">
        <a className="mr-auto flex items-center gap-3 font-bold text-xl no-underline" href="/">
          {/* biome-ignore lint/performance/noImgElement: a small local SVG gains nothing from an image service. */}
          <img alt="" className="size-9" height="36" src="/emblem.svg" width="36" />
          {frame.name}
        </a>
        <div className="min-w-0 max-w-full max-md:order-last max-md:w-full">
          <p className="font-medium">{actor.name}</p>
          <HatSwitch action={actions.switchHat} actor={actor} words={words} />
        </div>
        <form action={actions.switchLanguage}>
          <button className={small} type="submit">
            {frame.otherLanguage}
          </button>
        </form>
        <form action={actions.signOut}>
          <button className={small} type="submit">
            {frame.signOut}
          </button>
        </form>
      </div>
    </header>
  );
}

function Menu({ actor, words, path }: Readonly<{ actor: Actor; words: Words; path: string }>) {
  const items = menu.filter(({ needs }) => needs === null || may(actor, needs));
  return (
    <ul className="flex flex-col md:flex-row md:flex-wrap md:gap-x-1">
      {items.map(({ href, key }) => (
        <li key={href}>
          <a
            aria-current={isWithin(path, href) ? "page" : undefined}
            className="flex min-h-11 items-center border-transparent border-l-4 px-3 font-medium hover:text-accent hover:underline aria-[current]:border-accent aria-[current]:text-accent md:border-b-4 md:border-l-0"
            href={href}
          >
            {words.frame.items[key]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The house around a page: who is here, as what, where one can go. */
export function Frame({ actor, words, actions, path, children }: Props) {
  const { frame } = words;
  return (
    <>
      <a className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3" href="#content">
        {frame.skip}
      </a>
      <Header actions={actions} actor={actor} words={words} />
      <nav aria-label={frame.menu} className="print-hidden border-line border-b bg-wash">
        <details className="mx-auto max-w-6xl md:hidden">
          <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">{frame.menu}</summary>
          <Menu actor={actor} path={path} words={words} />
        </details>
        <div className="mx-auto hidden max-w-6xl px-2 md:block">
          <Menu actor={actor} path={path} words={words} />
        </div>
      </nav>
      <main className="mx-auto max-w-6xl px-4 py-6 print:p-0" id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="mx-auto max-w-6xl px-4 py-8 text-muted text-sm print:p-0 print:pt-2">
        <p>{frame.footer}</p>
        <p className="print-hidden mt-1">
          <a className="link" href="/account/password">
            {frame.password}
          </a>
        </p>
      </footer>
    </>
  );
}
