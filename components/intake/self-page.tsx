import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { PublicPage } from "../layout/public-page";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { Notice } from "../ui/notice";

type Props = FormBinding &
  Readonly<{ isSent: boolean; language: (form: FormData) => Promise<void>; on: Day; words: Words }>;

const fieldsOf = ({ intake: { self } }: Words, on: Day): FieldSpec[] => [
  { name: "token", label: "", kind: "hidden" },
  { name: "fullName", label: self.fullName, kind: "line", max: 120, autoComplete: "name" },
  { name: "bornOn", label: self.bornOn, kind: "day", today: on },
  { name: "occupation", label: self.occupation, kind: "line", max: 120 },
  { name: "contact", label: self.contact, kind: "line", max: 120 },
  { name: "reason", label: self.reason, kind: "prose", max: 2_000 },
  { name: "consent", label: self.consent, kind: "tick" },
];

/** Where somebody introduces oneself: the same page for every link, so that it tells nothing of any. */
export function SelfPage({ action, initial, isSent, language, on, words }: Props) {
  const { self } = words.intake;
  return (
    <PublicPage
      language={{ label: words.layout.otherLanguage, action: language }}
      siteName={words.layout.name}
      title={self.title}
      {...(isSent ? {} : { intro: self.intro })}
    >
      {isSent ? (
        <Notice title={self.sentTitle} tone="success">
          {self.sent}
        </Notice>
      ) : (
        <Form
          action={action}
          fields={fieldsOf(words, on)}
          initial={initial}
          submit={self.submit}
          words={words.layout.form}
        />
      )}
    </PublicPage>
  );
}
