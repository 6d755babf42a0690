import { describe, expect, test } from "vitest";
import { cycles, filesPerFolder, graph, isService, roomOf, rooms, sources } from "./rooms";
import { isPure } from "./vocabulary";

const mostFiles = 20;

describe("rooms", () => {
  test("import only from the rooms below them", () => {
    const upward = sources.flatMap((path) => {
      const from = roomOf(path);
      if (from < 0) return [];
      return (graph.get(path) ?? []).flatMap((target) => {
        const to = roomOf(target);
        if (to >= 0 && to <= from) return [];
        if (!isPure(path) && isService(target)) return [];
        const [room, knows] = rooms[from] ?? ["", ""];
        return [`${path} imports ${target}: ${room} knows ${knows} and no more. Hand it over, or move the code up.`];
      });
    });
    expect(upward).toEqual([]);
  });

  test("each of the list exists", () => {
    expect(rooms.filter(([room]) => !sources.some((path) => path.startsWith(room)))).toEqual([]);
  });

  test("no files import one another in a ring, types included", () => {
    expect(cycles().map((ring) => `${ring.join(" → ")}: move what they share into a file below both.`)).toEqual([]);
  });

  test(`no folder has more than ${mostFiles} source files on one floor`, () => {
    const crowded = [...filesPerFolder()].filter(([, count]) => count > mostFiles);
    expect(
      crowded.map(([folder, count]) => `${folder} has ${count}: sort them into folders by what they know.`),
    ).toEqual([]);
  });
});
