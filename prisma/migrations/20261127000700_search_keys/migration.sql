-- A name is found however its apostrophe, hyphen, đ or y was typed. This is `searchKey` of lib/primitives/name once more, because
-- names of units are searched without a stored key and the keys of people have to be made again; tests/database/search.test.ts
-- compares the two.
CREATE FUNCTION search_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT trim(regexp_replace(regexp_replace(replace(regexp_replace(
  regexp_replace(lower(translate(regexp_replace(normalize(
    regexp_replace(regexp_replace(regexp_replace(name,
      '[\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0000-\U000E0FFF]', '', 'g'),
      '[''‘’‛ʹʻʼʽˈ`´′＇]', '''', 'g'),
      '[-‐‑‒–—―−﹘﹣－]', ' ', 'g'),
    NFKD), '[\u0300-\u036f]', '', 'g'), 'đĐðÐɖƉ', 'dddddd')), '[\s\u00A0]+', ' ', 'g'),
  '(^| )([bcdghklmnpqrstvxy])[''\s]+(?=[a-z])', '\1\2', 'g'), '''', ''),
  '([bcdghklmnpqrstvx]|qu)y', '\1i', 'g'), ' +', ' ', 'g'));
END;

UPDATE "Person" SET "searchKey" = search_key("fullName") WHERE "searchKey" <> search_key("fullName");
