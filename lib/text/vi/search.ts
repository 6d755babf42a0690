/** Words of the search: its box on every page, and its own page. */
export const search = {
  box: {
    label: "Tìm trong toàn bộ phần mềm",
    placeholder: "Tìm người, hồ sơ, số văn bản…",
    find: "Tìm",
  },
};
