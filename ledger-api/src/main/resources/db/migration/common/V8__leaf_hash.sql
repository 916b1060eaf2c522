-- What stands for the entry in the log, worked out from what was to be written and not from what was: 64 hexadecimal
-- digits. Before an entry is signed over, its row is read back and must still give this. Rows of before have none.
alter table domain_event_entry add column leaf_hash varchar(64);
