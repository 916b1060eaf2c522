-- Entries can now be found by the kind of their fact and by the relations they state as well.
-- The index holds nothing that the entries do not; it is emptied here and makes itself anew.
delete from posting;
delete from projection_token where projection = 'index';
