package org.decisionledger.api.healthcheck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.health.NotedOccasion;
import org.decisionledger.api.health.Occasion;
import org.decisionledger.api.health.ProjectionHealth;
import org.decisionledger.api.healthcheck.Health.Room;
import org.decisionledger.api.healthcheck.Health.Signed;
import org.decisionledger.api.store.WritingTrouble;
import org.jspecify.annotations.Nullable;

/**
 * What was found, before it is judged.
 *
 * @param unreachable why the entries could not be asked for; {@code null} when they could
 * @param entries the position of the last entry, as last known
 * @param first when the first entry was recorded; {@code null} when there is none or it is not known
 * @param writing why nothing can be written, or why the last write failed; {@code null} for neither
 */
record Seen(
        Instant at,
        @Nullable String unreachable,
        long entries,
        @Nullable Instant first,
        @Nullable WritingTrouble writing,
        Signed checkpoint,
        List<Room> room,
        Map<Occasion, NotedOccasion> occasions,
        List<ProjectionHealth> projections) {}
