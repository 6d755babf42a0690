import { shortestPassword } from "@/lib/accounts/credentials";
import { alsoRoles } from "@/lib/accounts/posts";
import { sexes } from "@/lib/people/schema";
import type { Day } from "@/lib/primitives/day";
import { schoolingLevels } from "@/lib/regulations/values/admission";
import type { Words } from "@/lib/text/text";
import { PublicPage } from "../layout/public-page";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import type { KeptFormPlace } from "../ui/sending/kept-form";
import { KeptFormProvider } from "../ui/sending/kept-form-provider";

type Props = Readonly<{
  action: FormAction;
  initial: FormState;
  /** What was typed and could not be answered, because the app was upgraded meanwhile. */
  kept: KeptFormPlace;
  language: (form: FormData) => Promise<void>;
  on: Day;
  words: Words;
}>;

const fieldsOf = ({ setup: words, steps }: Words, on: Day): FieldSpec[] => [
  { name: "setupCode", label: words.setupCode, hint: words.setupCodeHint, kind: "line", max: 40 },
  { name: "committeeName", label: words.committeeName, kind: "line", max: 200 },
  { name: "superiorName", label: words.superiorName, hint: words.superiorHint, kind: "line", max: 200, optional: true },
  { name: "cells", label: words.cells, hint: words.cellsHint, kind: "prose", max: 5_000 },
  { name: "fullName", label: `${words.administrator}: ${words.fullName}`, kind: "line", max: 100 },
  { name: "bornOn", label: words.bornOn, kind: "day", today: on },
  {
    name: "sex",
    label: words.sex,
    kind: "radio",
    options: sexes.map((sex) => ({ value: sex, label: words.sexes[sex] })),
  },
  {
    name: "schooling",
    label: words.schooling,
    kind: "select",
    options: schoolingLevels.map((schooling) => ({ value: schooling, label: words.schoolings[schooling] })),
  },
  { name: "occupation", label: words.occupation, kind: "line", max: 200 },
  { name: "joinedUnitOn", label: words.joinedUnitOn, kind: "day", today: on },
  {
    name: "alsoRole",
    label: words.alsoRole,
    hint: words.alsoRoleHint,
    kind: "select",
    options: alsoRoles.map((role) => ({ value: role, label: role === "none" ? words.alsoNone : steps.roles[role] })),
  },
  { name: "officialSince", label: words.officialSince, kind: "day", today: on, optional: true },
  { name: "username", label: words.username, hint: words.usernameHint, kind: "line", max: 40 },
  { name: "password", label: words.password, hint: words.passwordHint(shortestPassword), kind: "password" },
  { name: "repeatedPassword", label: words.repeatedPassword, kind: "password" },
];

/** First setup: the committee, its cells and the first administrator. */
export function SetupForm({ action, initial, kept, language, on, words }: Props) {
  return (
    <PublicPage
      siteName={words.layout.name}
      intro={words.setup.intro}
      language={{ label: words.layout.otherLanguage, action: language }}
      title={words.setup.title}
    >
      <KeptFormProvider place={kept}>
        <Form
          action={action}
          fields={fieldsOf(words, on)}
          initial={initial}
          submit={words.setup.submit}
          words={words.layout.form}
        />
      </KeptFormProvider>
    </PublicPage>
  );
}
