import type { CSSProperties } from "react";
import type { Block, Paragraph, Run, Typeset } from "@/lib/documents/page/blocks";

const styleOf = ({ bold, italic, underline, size }: Run): CSSProperties => ({
  ...(bold ? { fontWeight: 700 } : {}),
  ...(italic ? { fontStyle: "italic" } : {}),
  ...(underline ? { textDecoration: "underline", textUnderlineOffset: "0.2em" } : {}),
  ...(size ? { fontSize: `${size / 14}em` } : {}),
});

function Runs({ runs }: Readonly<{ runs: readonly Run[] }>) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change their order.
    <span className={run.blank ? "blank" : undefined} key={at} style={styleOf(run)}>
      {run.text}
    </span>
  ));
}

function Line({ line: { runs, align, indent, before, after } }: Readonly<{ line: Paragraph }>) {
  const style: CSSProperties = {
    ...(align === "right" ? {} : { textAlign: align }),
    ...(indent ? { textIndent: "2.2em" } : {}),
    ...(before ? { marginTop: `${before}pt` } : {}),
    ...(after ? { marginBottom: `${after}pt` } : {}),
  };
  return (
    <p className={align === "right" ? "to-the-right" : undefined} style={style}>
      <Runs runs={runs} />
    </p>
  );
}

function Part({ block }: Readonly<{ block: Block }>) {
  switch (block.kind) {
    case "paragraph":
      return <Line line={block} />;
    case "pageBreak":
      return <hr className="my-8 break-after-page" />;
    case "columns": {
      const widths = block.columns.map(({ width }) => `minmax(0, ${width}fr)`).join(" ");
      return (
        <div className="parts" style={{ "--parts": widths } as CSSProperties}>
          {block.columns.map(({ lines }, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <div key={column}>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
                <Line key={at} line={line} />
              ))}
            </div>
          ))}
        </div>
      );
    }
    case "table":
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map(({ head, width }) => (
                <th key={head} scope="col" style={{ width: `${width}%` }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
              <tr key={at}>
                {row.map((runs, column) => (
                  <td key={block.columns[column]?.head} style={{ textAlign: block.columns[column]?.align ?? "left" }}>
                    <Runs runs={runs} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** A paper on the screen, as Word and PDF will have it. */
export function PaperSheet({ paper, label }: Readonly<{ paper: Typeset; label: string }>) {
  return (
    <article aria-label={label} className="paper-sheet" data-mark={paper.watermark ?? undefined} lang="vi">
      {paper.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place.
        <Part block={block} key={at} />
      ))}
      {paper.foot && <p className="pt-6 text-center text-sm italic">{paper.foot}</p>}
    </article>
  );
}
