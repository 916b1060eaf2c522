-- Identifiers are ordered by their bytes, as the embedded database and the program do.
alter table known_thing alter column thing_id type varchar(160) collate "C";
alter table posting alter column name type varchar(180) collate "C";
