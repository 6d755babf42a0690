import type { Words } from "@/lib/text/text";
import { PasswordBox, type PasswordWords } from "../ui/forms/password-box";
import { DoneNotice, Notice } from "../ui/notice";

type Props = Readonly<{
  words: Words["signIn"];
  passwordWords: PasswordWords;
  csrfToken: string;
  next: string;
  username: string;
  problem: string | null;
  /** What the address says was just done. */
  done: string | null;
}>;

/** A plain form posted to next-auth; works without JavaScript. */
export function SignInForm({ words, passwordWords, csrfToken, next, username, problem, done }: Props) {
  const described = problem ? "problem" : undefined;
  return (
    <form action="/api/auth/callback/credentials" className="mt-6" method="post">
      <input name="csrfToken" type="hidden" value={csrfToken} />
      <input name="callbackUrl" type="hidden" value={next} />
      <DoneNotice done={done} sentences={words.done} />
      {problem && (
        <Notice title={words.failed} tone="error">
          <p id="problem">{problem}</p>
        </Notice>
      )}
      <div className="my-5">
        <label className="mb-1 block font-medium" htmlFor="username">
          {words.username}
        </label>
        <input
          aria-describedby={described}
          autoCapitalize="none"
          autoComplete="username"
          className="input"
          defaultValue={username}
          id="username"
          name="username"
          required
          spellCheck={false}
        />
      </div>
      <div className="my-5">
        <label className="mb-1 block font-medium" htmlFor="password">
          {words.password}
        </label>
        <PasswordBox
          aria-describedby={described}
          autoComplete="current-password"
          id="password"
          name="password"
          required
          words={passwordWords}
        />
      </div>
      <button
        className="my-2 inline-flex min-h-11 w-full items-center justify-center rounded-md bg-accent px-5 py-2 font-semibold text-white hover:bg-accent-strong"
        type="submit"
      >
        {words.submit}
      </button>
      <p className="mt-6 text-muted text-sm">{words.forgotten}</p>
    </form>
  );
}
