import type { FormListView } from "@/lib/documents/templates/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { formTitle } from "../documents/form-page";
import { placeOf } from "../layout/menu";
import { PageHeading } from "../ui/heading";
import { Table } from "../ui/table";

type Props = Readonly<{ view: FormListView; words: Words }>;
type Listed = FormListView["forms"][number];

/** What the office has of a form, and since when. */
const ownOf = ({ inForce, uploaded }: Pick<Listed, "inForce" | "uploaded">, { templates }: Words): string => {
  if (inForce) return templates.inForce(inForce.version, formatDay(inForce.from));
  return uploaded > 0 ? templates.waiting(uploaded) : templates.none;
};

const notesOf = ({ isOfAnother, next }: Listed, { templates }: Words): readonly string[] => [
  ...(isOfAnother ? [templates.ofAnother] : []),
  ...(next ? [templates.next(formatDay(next))] : []),
];

/** Every form, with its shipped version and the office's own. */
export function TemplatesPage({ view, words }: Props) {
  const { templates } = words;
  return (
    <>
      <PageHeading
        subtitle={templates.intro(view.unit)}
        title={templates.title}
        trail={[placeOf("regulations", words)]}
      />
      <Table
        brief
        caption={templates.title}
        columns={[templates.columns.form, templates.columns.shipped, templates.columns.own]}
        fixed={{ layout: "md:table-fixed", widths: { 0: "md:w-1/2" } }}
        hideCaption
        rows={view.forms.map((form) => ({
          key: form.id,
          cells: [
            { text: formTitle(form), href: `/templates/${form.id}` },
            templates.shippedVersion(form.pack, form.version),
            { text: ownOf(form, words), notes: notesOf(form, words) },
          ],
        }))}
      />
    </>
  );
}
