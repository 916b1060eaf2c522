-- Identifiers are ordered by their characters here already; the other database needs telling.
comment on table posting is 'ordered by characters';
