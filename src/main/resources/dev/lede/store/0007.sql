-- What has a translation, by place: counting a day looks at the few of that day instead of at every entry of it.
CREATE INDEX translated_place ON entry (place) WHERE translation_key IS NOT NULL;
