-- Each statement, whether it meets a row or not, and whoever sends it.
create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'Entries are never changed or removed: % on % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger domain_event_entry_immutable before update or delete or truncate on domain_event_entry
    for each statement execute function refuse_change();
