// Vietnamese spelling: how a syllable may begin and end, tones left out.
const initials = "ngh ng nh gh gi ch kh ph th tr qu b c d đ g h k l m n p r s t v x".split(" ");
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
   ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
   uy uya uych uyên uyêt uynh uyt uyu uyp ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const vowels = /^[aăâeêioôơuưy]+/u;

/** Which vowels of a rime may carry the tone, counted from 0: the last marked one, else by how many there are. */
const toneBearers = (rime: string): readonly number[] => {
  const [together = ""] = vowels.exec(rime) ?? [];
  const marked = [...together].findLastIndex((vowel) => /[ăâêôơư]/u.test(vowel));
  if (marked >= 0) return [marked];
  if (together.length === 3) return [1];
  if (together.length === 1) return [0];
  if (rime.length > together.length) return [1];
  return ["oa", "oe", "uy"].includes(together) ? [0, 1] : [0];
};

/** Whether the word is spelled as a Vietnamese syllable may be, in small letters, in capitals or with one at its beginning. */
export const isSyllable = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase() && word !== word.charAt(0).toUpperCase() + lower.slice(1))
    return false;
  const letters = [...lower.normalize("NFC")].map((letter) => letter.normalize("NFD"));
  const toned = letters.flatMap((letter, index) => (tone.test(letter) ? [index] : []));
  if (toned.length > 1) return false;
  const plain = letters.map((letter) => letter.replace(tone, "").normalize("NFC")).join("");
  return ["", ...initials].some((initial) => {
    const rime = plain.slice(initial.length);
    if (!plain.startsWith(initial) || !rimes.has(rime)) return false;
    const [at] = toned;
    return at === undefined || toneBearers(rime).includes(at - initial.length);
  });
};
