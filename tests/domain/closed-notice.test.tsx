import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ClosedNotice } from "../../components/dossier/closed-notice";
import type { Stage } from "../../lib/admissions/case/stages";
import { vi } from "../../lib/text/vi";

const shownAt = (stage: Stage, isOpen = false): string =>
  renderToStaticMarkup(<ClosedNotice head={{ stage, isOpen, applicationOn: null }} words={vi} />);

describe("why a personal history cannot be written now", () => {
  const { notOpen } = vi.dossier;
  test.each<[Stage, string]>([
    ["mentoring", notOpen.early],
    ["dossier", notOpen.noApplication],
    ["verification", notOpen.late],
    ["probation", notOpen.late],
    ["withdrawn", notOpen.ended],
    ["official", notOpen.ended],
  ])("at the stage %s", (stage, text) => {
    expect(shownAt(stage)).toContain(text);
  });

  test("an open history says nothing of it", () => {
    expect(shownAt("dossier", true)).toBe("");
  });
});
