import type { Words } from "@/lib/text/text";

type Props = Readonly<{
  words: Words["signIn"];
  csrfToken: string;
  next: string;
  username: string;
  problem: string | null;
  news: string | null;
}>;

const field = "mt-1 block w-full rounded-md border border-line bg-paper px-3 py-2.5 text-base text-ink";

/** A plain form posted to next-auth: it needs no script. */
export function SignInForm({ words, csrfToken, next, username, problem, news }: Props) {
  return (
    <form action="/api/auth/callback/credentials" method="post" className="mt-6 space-y-5">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      {news && (
        <p role="status" className="rounded-md border border-line bg-wash px-4 py-3">
          {news}
        </p>
      )}
      {problem && (
        <div role="alert" id="problem" className="rounded-md border-2 border-accent px-4 py-3">
          <p className="font-semibold text-accent">{words.failed}</p>
          <p className="mt-1">{problem}</p>
        </div>
      )}
      <div>
        <label htmlFor="username" className="font-medium">
          {words.username}
        </label>
        <input
          id="username"
          name="username"
          required
          maxLength={100}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={username}
          aria-describedby={problem ? "problem" : undefined}
          className={field}
        />
      </div>
      <div>
        <label htmlFor="password" className="font-medium">
          {words.password}
        </label>
        <input
          id="password"
          name="password"
          type="password"
          required
          maxLength={200}
          autoComplete="current-password"
          aria-describedby={problem ? "problem" : undefined}
          className={field}
        />
      </div>
      <button
        type="submit"
        className="min-h-11 w-full rounded-md bg-accent px-4 py-2.5 font-semibold text-white hover:opacity-90"
      >
        {words.submit}
      </button>
      <p className="text-sm text-muted">{words.forgotten}</p>
    </form>
  );
}
