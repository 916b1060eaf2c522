-- Ordered by characters here already; the other database needs telling.
comment on table posting_beside is 'ordered by characters';
