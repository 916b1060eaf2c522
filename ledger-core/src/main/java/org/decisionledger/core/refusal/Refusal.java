package org.decisionledger.core.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked cannot be taken in. Nothing of it has been stored. Carries every fault found, at least one. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Refusal(List<Fault> faults) {
        super(faults.stream()
                .map(f -> (f.pointer().isEmpty() ? "" : f.pointer() + ": ") + f.message())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public Refusal(String code, String pointer, String message) {
        this(List.of(new Fault(code, pointer, message)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The code of the first fault. */
    public String code() {
        return faults.getFirst().code();
    }
}
