export const verification = {
  title: "",
};
