-- Each statement, whether it meets a row or not, and whoever sends it.
create trigger domain_event_entry_immutable before update, delete on domain_event_entry
    call 'org.decisionledger.api.store.RefuseChange';
