/**
 * Who gives the opinion of the place of residence. A cell without a committee gives its own under every text: the form
 * 5-KNĐ of HD 38-HD/BTCTW names "chi ủy (hoặc chi bộ) nơi cư trú".
 */
export const residenceGivers = ["cellCommittee", "cellWithoutCommittee", "cell"] as const;
export type ResidenceGiver = (typeof residenceGivers)[number];
