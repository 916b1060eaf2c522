-- Identifiers are ordered by their characters here already; the other database needs telling.
select 1;
