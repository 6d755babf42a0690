import { history } from "../../text/vi/history";
import { items } from "../items";
import { type Block, blocksOf } from "./blocks";
import { layoutOf, type ModelPage } from "./layout";

/** The text of an item as it is to be copied; null where it cannot be read now: a draft of its writer, or damaged. */
export type CopiedText = Readonly<{ number: number; text: string | null }>;

/** The blocks of a history. Of an item that cannot be read now those of the model stand. */
const blocksIn = (texts: readonly CopiedText[], model: readonly ModelPage[]): readonly Block[] =>
  items.flatMap(({ number }) => {
    const text = texts.find((each) => each.number === number)?.text ?? null;
    if (text !== null) return blocksOf(number, text, history);
    return model.flatMap(({ blocks }) => blocks.filter(({ item }) => item === number));
  });

/** The pages of a history as they would be copied now, after an earlier model. The form is in Vietnamese. */
export const pagesOf = (texts: readonly CopiedText[], model: readonly ModelPage[] = []): readonly ModelPage[] =>
  layoutOf(blocksIn(texts, model), model);
