-- The index is made anew in a second table while the first is in use; then they change places.
-- Which one is in use is told together with how far it has come: posting in an even generation, this one in an odd.
create table posting_beside (
    name           varchar(180) not null,
    first_position bigint       not null,
    positions      bytea        not null,
    constraint posting_beside_name primary key (name, first_position)
);

alter table projection_token add column generation bigint default 0 not null;

-- Entries that a projection could not take in, so that it goes on with the others.
create table projection_parked (
    projection varchar(60)  not null,
    position   bigint       not null,
    entry_id   varchar(120) not null,
    error      varchar(600) not null,
    since      varchar(30)  not null, -- UTC
    constraint projection_parked_entry primary key (projection, position)
);

grant select, insert, update, delete on posting_beside to ${serviceUser};
grant select, insert, update, delete on projection_parked to ${serviceUser};
