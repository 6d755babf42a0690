import { type Facts, formatFact } from "../../facts";

type Left = Readonly<Record<"members" | "cases" | "posts" | "units" | "introduced", number>>;

const leftText = ({ members, cases, posts, units, introduced }: Left): string =>
  [
    members > 0 && `${members} đảng viên`,
    cases > 0 && `${cases} hồ sơ đang theo dõi`,
    posts > 0 && `${posts} chức vụ đang giữ`,
    units > 0 && `${units} tổ chức trực thuộc`,
    introduced > 0 && `${introduced} người được giới thiệu chờ xem xét`,
  ]
    .filter(Boolean)
    .join(", ");

const leftIn = (facts: Facts): Left => ({
  ...{ members: Number(facts.members), cases: Number(facts.cases), posts: Number(facts.posts) },
  ...{ units: Number(facts.units), introduced: Number(facts.introduced) },
});

/** Why a unit cannot be dissolved yet: what is left in it today, or after the last day that was asked for. */
export const leftInUnit = {
  today: (left: Left) =>
    `Chưa giải thể được: còn ${leftText(left)}. Hãy chuyển đảng viên và hồ sơ sang chi bộ khác, ghi ngày thôi giữ chức vụ, quyết định về người được giới thiệu, rồi quay lại đây.`,
  after: (facts: Facts) =>
    `Sau ngày ${formatFact(facts.lastDay)} tổ chức còn ${leftText(leftIn(facts))}, nên chưa giải thể được từ ngày ấy. Nếu nay đã chuyển hết thì ghi ngày cuối muộn hơn; còn thì chuyển đi trước rồi làm lại.`,
};
