import { forms } from "../../lib/documents/forms/catalogue";
import { fieldNames } from "../../lib/documents/forms/fields";
import { typesetForm } from "../../lib/documents/forms/typeset";
import { jointPdfBytes, pdfBytes } from "../../lib/documents/page/pdf-bytes";
import { wordBytes } from "../../lib/documents/page/word-bytes";

const count = 200;

const values = Object.fromEntries(fieldNames.map((name) => [name, `Nguyễn Thị Ví Dụ, ${name}`]));

const millisecondsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await run();
  return performance.now() - from;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const several = async (run: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) times.push(await millisecondsOf(run));
  return median(times);
};

/** Milliseconds of one Word file and one PDF (median), seconds of 200 forms, and the most memory held, in megabytes. */
export const measurePaperLoad = async () => {
  const papers = Array.from({ length: count }, (_, at) => {
    const form = forms[at % forms.length];
    if (!form) throw new Error("There are no forms.");
    return typesetForm(form, values, at % 2 === 0);
  });
  const [one] = papers;
  if (!one) throw new Error("There are no papers.");
  const word = await several(() => wordBytes(one));
  const pdf = await several(() => pdfBytes(one));
  const all = await millisecondsOf(async () => {
    for (const paper of papers) await wordBytes(paper, false);
    await jointPdfBytes("200", papers);
  });
  return { word, pdf, count, all: all / 1000, memory: process.resourceUsage().maxRSS / 1024 };
};

export type PaperLoad = Awaited<ReturnType<typeof measurePaperLoad>>;
