export const admin = {
  title: "",
};
