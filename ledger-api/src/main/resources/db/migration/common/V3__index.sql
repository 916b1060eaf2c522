-- Which entries name which things. Made from the entries alone, and made anew from them whenever asked for.
-- One row holds the positions of many entries, so that it stays small.
create table posting (
    name           varchar(180) not null, -- what is named, with the way it is named in front
    first_position bigint       not null,
    positions      bytea        not null, -- differences, variable length
    constraint posting_name primary key (name, first_position)
);

-- How far each projection has come.
create table projection_token (
    projection varchar(60) not null,
    position   bigint      not null,
    constraint projection_token_name primary key (projection)
);

grant select, insert, update, delete on posting to ${serviceUser};
grant select, insert, update, delete on projection_token to ${serviceUser};
