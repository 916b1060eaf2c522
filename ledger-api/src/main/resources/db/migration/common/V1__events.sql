-- The entries. One row each, never changed. Every position is one more than the one before it.
create table domain_event_entry (
    global_index         bigint           not null,
    event_identifier     varchar(120)     not null, -- the entry's id
    aggregate_identifier varchar(160)     not null, -- the subject, as kind:slug, or the entry corrected
    sequence_number      bigint           not null, -- counts the entries of the subject from 0
    type                 varchar(100)     not null, -- the kind of subject
    time_stamp           varchar(27)      not null, -- recorded at, UTC: 2026-11-22T00:52:33.123456Z
    payload_type         varchar(100)     not null, -- the fact's wire name
    payload_revision     varchar(10)      not null,
    payload              varchar(1000000) not null, -- the fact, canonical JSON
    meta_data            varchar(1000000) not null, -- the header, canonical JSON
    constraint domain_event_entry_position primary key (global_index),
    constraint domain_event_entry_id unique (event_identifier),
    constraint domain_event_entry_sequence unique (aggregate_identifier, sequence_number)
);

-- The things that entries have introduced, each with the position of the first entry that did.
create table known_thing (
    thing_id      varchar(160) not null,
    introduced_at bigint       not null,
    constraint known_thing_id primary key (thing_id)
);

-- Always empty. A table that another one refers to cannot be truncated.
create table domain_event_entry_guard (
    global_index bigint,
    constraint domain_event_entry_not_truncated foreign key (global_index) references domain_event_entry (global_index)
);

grant select, insert on domain_event_entry to ${serviceUser};
grant select, insert on known_thing to ${serviceUser};
