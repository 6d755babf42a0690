export const mentoring = {
  title: "",
};
