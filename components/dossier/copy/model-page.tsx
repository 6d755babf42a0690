import type { ModelPage } from "@/lib/dossier/copy/layout";
import type { ModelPageView, ModelView } from "@/lib/dossier/copy/queries";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ page: ModelPageView; model: Pick<ModelView, "code" | "version">; words: Words }>;

type Stretch = Readonly<{ item: number; texts: readonly string[] }>;

/** The texts of a page by their items, in their order. */
const byItem = ({ blocks }: ModelPage): readonly Stretch[] =>
  [...new Set(blocks.map(({ item }) => item))].map((item) => ({
    item,
    texts: blocks.filter((block) => block.item === item).map(({ text }) => text),
  }));

/** One page of the model, with its code. */
export function ModelPageSheet({ page, model, words }: Props) {
  const { copying, dossier } = words;
  return (
    <section
      aria-label={copying.pageName(page.name)}
      className={page.page === 1 ? "copy-page dense" : "copy-page"}
      data-page={page.name}
    >
      <div className="copy-head">
        <p className="flex flex-wrap justify-between gap-x-6">
          <strong>{copying.pageName(page.name)}</strong>
          <span>{copying.codeOf(model.code, model.version)}</span>
        </p>
      </div>
      <div className="copy-body">
        <div lang="vi">
          {byItem(page).map(({ item, texts }) => (
            <div className="copy-item" data-item={item} key={item}>
              <h2 className="font-semibold text-base">
                {dossier.itemTitle(item, dossier.items[item - 1]?.title ?? "")}
              </h2>
              {texts.map((text) => (
                <p className="whitespace-pre-wrap break-words" key={text}>
                  {text}
                </p>
              ))}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
