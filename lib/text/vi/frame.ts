export const frame = {
  title: "",
};
