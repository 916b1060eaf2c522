package org.decisionledger.api.answer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.thing.MalformedId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.projection.account.PartyState;
import org.decisionledger.projection.casefile.AsOf;
import org.decisionledger.projection.casefile.EntrySource;
import org.decisionledger.projection.conflict.ConflictKeeper;
import org.decisionledger.projection.conflict.ConflictKind;
import org.decisionledger.projection.conflict.Conflicts;
import org.decisionledger.projection.conflict.Hardness;
import org.decisionledger.projection.conflict.Wanted;
import org.decisionledger.projection.register.ConflictRows;
import org.decisionledger.projection.register.DisputeKeeper;
import org.decisionledger.projection.register.PartyFilter;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.Registers;
import org.jspecify.annotations.Nullable;

/** Pages of registers, with what is kept of them from one question to the next. */
final class RegisterAnswers {

    private static final Logger LOG = System.getLogger(RegisterAnswers.class.getName());

    private final EntrySource source;
    private final NamedThings named;
    private final KeptProjection<ConflictKeeper> conflicts;
    private final KeptProjection<DisputeKeeper> disputes;

    RegisterAnswers(EntrySource source, Clock clock, NamedThings named) {
        this.source = source;
        this.named = named;
        this.conflicts = new KeptProjection<>(source, clock, new KeptWork.Conflicting());
        this.disputes = new KeptProjection<>(source, clock, new KeptWork.Disputed());
    }

    /** What is kept over the whole ledger. */
    Stream<KeptProjection<?>> kept() {
        return Stream.of(conflicts, disputes);
    }

    /** Takes in what the register of disputes needs, so that whoever asks first need not wait for it. */
    void prepare() {
        try {
            disputes.ask((kept, seen) -> kept);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "projection=disputes not prepared: \"{0}\"", e.getMessage());
        }
    }

    /** One page of a register; {@code after} is the {@code next} of the page before. */
    RegisterPage list(String register, AsOf asOf, @Nullable String after, int limit, Narrowing narrowing) {
        if (narrowing.conflictKind() != null || narrowing.hardness() != null) {
            return narrowed(register, narrowing, asOf, after, limit);
        }
        PartyState wanted = narrowing.state() == null
                ? null
                : PartyState.named(narrowing.state())
                        .orElseThrow(() -> new QuestionFault.Malformed("There is no state \"" + narrowing.state()
                                + "\". States: " + String.join(", ", PartyState.names()) + "."));
        OrganisationId party = narrowing.party() == null ? null : named.organisation(narrowing.party(), asOf);
        return list(register, asOf, after, limit, new PartyFilter(wanted, party));
    }

    private RegisterPage list(String register, AsOf asOf, @Nullable String after, int limit, PartyFilter filter) {
        RegisterKind kind = RegisterKind.named(register)
                .orElseThrow(() -> new QuestionFault.Malformed("There is no register \"" + register + "\". Registers: "
                        + String.join(", ", RegisterKind.names()) + "."));
        checked(limit);
        try {
            if (kind == RegisterKind.CONFLICTS && filter.equals(PartyFilter.NONE)) {
                return conflicts(Wanted.ALL, asOf, after, limit);
            }
            return kind == RegisterKind.DISPUTES && asOf.isNow()
                    ? disputes.ask((kept, seen) -> kept.page(seen, after, limit, filter))
                    : Registers.of(source, kind, asOf, after, limit, filter);
        } catch (MalformedId e) {
            throw new QuestionFault.Malformed("The place to go on from is not one: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new QuestionFault.Malformed(String.valueOf(e.getMessage()));
        }
    }

    private RegisterPage narrowed(String register, Narrowing narrowing, AsOf asOf, @Nullable String after, int limit) {
        if (!register.equals(RegisterKind.CONFLICTS.written())
                || narrowing.state() != null
                || narrowing.party() != null) {
            throw new QuestionFault.Malformed(
                    "Only the register of conflicts can be narrowed to a kind or a hardness, and to nothing else.");
        }
        checked(limit);
        String kind = narrowing.conflictKind();
        String hardness = narrowing.hardness();
        Wanted wanted = new Wanted(
                kind == null ? null : coded("kind of conflict", kind, ConflictKind.values(), ConflictKind::written),
                hardness == null ? null : coded("hardness", hardness, Hardness.values(), Hardness::written));
        return conflicts(wanted, asOf, after, limit);
    }

    private static void checked(int limit) {
        if (limit < 1 || limit > 10_000) {
            throw new QuestionFault.Malformed("A page may hold 1 to 10,000 rows; " + limit + " were asked for.");
        }
    }

    /** What is found in the whole ledger is kept; a cut is looked at from scratch. */
    private RegisterPage conflicts(Wanted wanted, AsOf asOf, @Nullable String after, int limit) {
        if (!asOf.isNow()) {
            return ConflictRows.page(
                    Conflicts.page(source, asOf, wanted, after, limit + 1), asOf, source.cut(asOf.recorded()), limit);
        }
        return conflicts.ask((kept, seen) ->
                ConflictRows.page(kept.page(seen, wanted, after, limit + 1), asOf, kept.position(), limit));
    }

    private static <T> T coded(String what, String code, T[] values, Function<T, String> written) {
        return Arrays.stream(values)
                .filter(v -> written.apply(v).equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new QuestionFault.Malformed("There is no " + what + " \"" + code + "\". It is one of: "
                                + Arrays.stream(values).map(written).collect(Collectors.joining(", ")) + "."));
    }
}
