import { describe, expect, test } from "vitest";
import { forms } from "../../lib/documents/forms/catalogue";
import type { Block, Paragraph, Typeset } from "../../lib/documents/page/blocks";
import { differenceOf } from "../support/drawn-pages";
import { drawn, kept, keptBytes, keptIds, pictured } from "../support/paper-pictures";
import { formNamed } from "../support/template-file";

const most = 0.005;

const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join("");

/** The paper with one of its paragraphs changed: the last that speaks of the Party. */
const withChanged = (paper: Typeset, change: (paragraph: Paragraph) => Paragraph): Typeset => {
  const speaksOfIt = (block: Block): block is Paragraph => block.kind === "paragraph" && textOf(block).includes("Đảng");
  const at = paper.blocks.findLastIndex(speaksOfIt);
  return {
    ...paper,
    blocks: paper.blocks.map((block, place) => (place === at && speaksOfIt(block) ? change(block) : block)),
  };
};

describe("a paper drawn to pixels", () => {
  test.each(forms.map(({ id }) => id))("%s looks as in its kept picture, in the whole and in each line", async (id) => {
    const difference = differenceOf(await drawn(pictured(formNamed(id))), await kept(id));
    expect(difference.whole).toBeLessThanOrEqual(most);
    expect(difference.line).toBeLessThanOrEqual(most);
  });

  test("has one picture for each form, small together", () => {
    expect([...keptIds()].sort()).toEqual(forms.map(({ id }) => id).sort());
    expect(keptBytes()).toBeLessThan(1_500_000);
  });

  const differing = async (id: string, change: (paragraph: Paragraph) => Paragraph): Promise<number> =>
    differenceOf(await drawn(withChanged(pictured(formNamed(id)), change)), await kept(id)).line;

  test.each(["6-knd", "9-knd", "17a-knd"])("%s with one word changed differs", async (id) => {
    const change = (paragraph: Paragraph): Paragraph => ({
      ...paragraph,
      runs: paragraph.runs.map((run) => ({ ...run, text: run.text.replaceAll("Đảng", "Đoàn") })),
    });
    expect(await differing(id, change)).toBeGreaterThan(most);
  });

  test.each(["6-knd", "9-knd", "17a-knd"])("%s with a line moved by half a millimetre differs", async (id) => {
    const change = (paragraph: Paragraph): Paragraph => ({ ...paragraph, before: (paragraph.before ?? 0) + 1.4 });
    expect(await differing(id, change)).toBeGreaterThan(most);
  });

  test("of another form differs", async () => {
    expect(differenceOf(await drawn(pictured(formNamed("9b-knd"))), await kept("9-knd")).line).toBeGreaterThan(most);
  });
});
