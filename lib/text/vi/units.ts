export const units = {
  title: "",
};
