import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignInForm } from "../../components/accounts/sign-in-form";
import { vi } from "../../lib/text/vi";

const shown = (done: string | null): string =>
  renderToStaticMarkup(
    <SignInForm
      csrfToken=""
      done={done}
      next="/"
      passwordWords={vi.layout.form.password}
      problem={null}
      username=""
      words={vi.signIn}
    />,
  );

test("a page says what was just done by its own sentences alone, whatever the address names", () => {
  for (const [name, sentence] of Object.entries(vi.signIn.done)) expect(shown(name)).toContain(sentence);
  for (const other of ["toString", "constructor", "__proto__", "", null])
    expect([other, shown(other).includes('role="status"')]).toEqual([other, false]);
});
