import { type FamilyKinship, familyKinships } from "@/lib/dossier/history/item-fields";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";

const isOfSpouse = (kinship: FamilyKinship): boolean =>
  kinship.startsWith("spouse") ? kinship !== "spouse" : kinship.endsWith("InLaw");

type Props = Readonly<{ address: string; words: Words }>;

/** The relations of item 21 as links: which boxes there are follows from who it is. */
export function KinshipChoice({ address, words }: Props) {
  const { rows, history } = words;
  const groups = [
    { title: rows.own, kinships: familyKinships.filter((each) => !isOfSpouse(each)) },
    { title: rows.spouses, kinships: familyKinships.filter(isOfSpouse) },
  ];
  return (
    <>
      <p>{rows.chooseKinship}</p>
      <p className="text-muted">{rows.chooseKinshipHint}</p>
      {groups.map(({ title, kinships }) => (
        <section key={title}>
          <SectionHeading>{title}</SectionHeading>
          <ul className="grid max-w-3xl gap-2 sm:grid-cols-2">
            {kinships.map((kinship) => (
              <li key={kinship}>
                <a
                  className="flex min-h-12 items-center rounded-md border border-line bg-paper px-4 py-2 text-ink no-underline hover:border-link hover:text-link"
                  href={`${address}?kinship=${kinship}`}
                >
                  {history.choices.kinship[kinship]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
