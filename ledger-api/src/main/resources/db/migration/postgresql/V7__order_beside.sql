-- As in the table beside which it stands.
alter table posting_beside alter column name type varchar(180) collate "C";
