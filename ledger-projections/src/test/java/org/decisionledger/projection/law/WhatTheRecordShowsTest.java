package org.decisionledger.projection.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.decisionledger.core.decision.AwardGround.BELOW_THRESHOLD;
import static org.decisionledger.core.decision.AwardGround.NOT_STATED;
import static org.decisionledger.core.decision.AwardGround.NO_ALTERNATIVE_PROVIDER;
import static org.decisionledger.core.decision.AwardGround.URGENCY;
import static org.decisionledger.core.procurement.ProcurementNoticeKind.AWARD;
import static org.decisionledger.core.procurement.ProcurementNoticeKind.INTENTION;
import static org.decisionledger.core.procurement.ProcurementNoticeKind.PRIOR_INFORMATION;
import static org.decisionledger.core.procurement.ProcurementNoticeKind.TENDER;
import static org.decisionledger.projection.law.AnAward.CONTRACT;
import static org.decisionledger.projection.law.AnAward.DECISION;
import static org.decisionledger.projection.law.AnAward.INTERIM;
import static org.decisionledger.projection.law.AnAward.LONG;
import static org.decisionledger.projection.law.AnAward.OLD;
import static org.decisionledger.projection.law.AnAward.with;
import static org.decisionledger.projection.law.Finding.CANNOT_BE_TOLD;
import static org.decisionledger.projection.law.Finding.CONTRARY_TO_THE_RECORD;
import static org.decisionledger.projection.law.Finding.NOT_APPLICABLE;
import static org.decisionledger.projection.law.Finding.NOT_SHOWN;
import static org.decisionledger.projection.law.Finding.SHOWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.decisionledger.core.decision.AwardGround;
import org.decisionledger.core.gap.GapKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F05: each condition with a case that is shown, near misses, and one of which it is not asked. */
class WhatTheRecordShowsTest {

    private static final String Y2019 = "2019-09-01";
    private static final String Y2024 = "2024-05-01";
    private static final String Y2025 = "2025-05-01";

    static Stream<Arguments> notices() {
        return Stream.of(
                row(
                        "a tender notice before",
                        "pcr-2015-lt-75-1",
                        SHOWN,
                        "dated before the award",
                        at2019(null, null)
                                .notice("n", "2019-08-01", INTERIM, TENDER)
                                .health(Y2019)),
                row(
                        "a prior information notice before",
                        "ppcc-2013-4",
                        SHOWN,
                        "dated before",
                        at2019(null, null)
                                .notice("n", "2019-08", INTERIM, PRIOR_INFORMATION)
                                .health(Y2019)),
                row(
                        "an award notice is not such a notice",
                        "pcr-2015-lt-75-1",
                        NOT_SHOWN,
                        "No entry shows such a notice",
                        at2019(null, null)
                                .notice("n", "2019-08-01", INTERIM, AWARD)
                                .health(Y2019)),
                row(
                        "a notice after the award",
                        "pcr-2015-lt-75-1",
                        NOT_SHOWN,
                        "dated after the award",
                        at2019(null, null)
                                .notice("n", "2019-09-27", INTERIM, TENDER)
                                .health(Y2019)),
                row(
                        "a notice on the same day",
                        "pcr-2015-lt-75-1",
                        CANNOT_BE_TOLD,
                        "do not settle",
                        at2019(null, null)
                                .notice("n", "2019-09-26", INTERIM, TENDER)
                                .health(Y2019)),
                row(
                        "a notice without date",
                        "pcr-2015-lt-75-1",
                        CANNOT_BE_TOLD,
                        "do not settle",
                        at2019(null, null).notice("n", null, INTERIM, TENDER).health(Y2019)),
                row(
                        "a notice in the procurement bridged",
                        "pcr-2015-lt-75-1",
                        NOT_SHOWN,
                        "not notices of it",
                        at2019(null, null)
                                .notice("n", "2019-08-01", LONG, TENDER)
                                .health(Y2019)),
                row(
                        "recorded as not competed",
                        "pcr-2015-lt-75-1",
                        CONTRARY_TO_THE_RECORD,
                        "without a formal invitation",
                        at2019(false, null).health(Y2019)),
                row(
                        "both a notice and not competed",
                        "pcr-2015-lt-75-1",
                        CANNOT_BE_TOLD,
                        "and the award itself",
                        at2019(false, null)
                                .notice("n", "2019-08-01", INTERIM, TENDER)
                                .health(Y2019)),
                row(
                        "the ground that needs no notice",
                        "ppcc-2013-4",
                        NOT_APPLICABLE,
                        "reg 5 permits the award",
                        at2019(false, NO_ALTERNATIVE_PROVIDER).health(Y2019)),
                row(
                        "below the threshold",
                        "pcr-2015-lt-75-1",
                        NOT_APPLICABLE,
                        "below the threshold",
                        at2019(false, BELOW_THRESHOLD).health(Y2019)),
                row(
                        "below the threshold, where there is none",
                        "ppcc-2013-4",
                        CONTRARY_TO_THE_RECORD,
                        "without",
                        at2019(false, BELOW_THRESHOLD).health(Y2019)),
                row(
                        "a tender notice for a purchase with competition",
                        "act-2023-21",
                        SHOWN,
                        "dated before",
                        at2025(true, null)
                                .notice("n", "2025-06-01", INTERIM, TENDER)
                                .other(Y2025)),
                row(
                        "no tender notice for a direct award",
                        "act-2023-21",
                        NOT_APPLICABLE,
                        "of other awards",
                        at2025(false, null).other(Y2025)),
                row(
                        "whether competed is not said",
                        "psr-2023-sch-8",
                        CANNOT_BE_TOLD,
                        "which no entry of the award says",
                        at2024(null, null).health(Y2024)),
                row(
                        "a transparency notice before a direct award",
                        "act-2023-44",
                        SHOWN,
                        "dated before",
                        at2025(false, null)
                                .notice("n", "2025-06-01", INTERIM, INTENTION)
                                .other(Y2025)),
                row(
                        "no transparency notice",
                        "act-2023-44",
                        NOT_SHOWN,
                        "No entry shows",
                        at2025(false, null).other(Y2025)),
                row(
                        "a transparency notice for a competed award",
                        "act-2023-44",
                        NOT_APPLICABLE,
                        "of other awards",
                        at2025(true, null).other(Y2025)),
                row(
                        "an intention notice",
                        "psr-2023-intention",
                        SHOWN,
                        "dated before",
                        at2024(null, null)
                                .notice("n", "2024-06-01", INTERIM, INTENTION)
                                .health(Y2024)),
                row(
                        "an intention notice of another procurement",
                        "psr-2023-intention",
                        NOT_SHOWN,
                        "not notices of it",
                        at2024(null, null)
                                .notice("n", "2024-06-01", LONG, INTENTION)
                                .health(Y2024)),
                row(
                        "an urgent award needs no intention notice",
                        "psr-2023-intention",
                        NOT_APPLICABLE,
                        "reg 14 permits",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-08-15")
                                .health(Y2024)));
    }

    static Stream<Arguments> grounds() {
        return Stream.of(
                row(
                        "one provider alone",
                        "ppcc-2013-5",
                        SHOWN,
                        "noAlternativeProvider",
                        at2019(false, NO_ALTERNATIVE_PROVIDER).health(Y2019)),
                row(
                        "one provider alone while another was willing",
                        "ppcc-2013-5",
                        CONTRARY_TO_THE_RECORD,
                        "willing",
                        at2019(false, NO_ALTERNATIVE_PROVIDER)
                                .willing("org:rival")
                                .health(Y2019)),
                row(
                        "the provider appointed was willing",
                        "ppcc-2013-5",
                        SHOWN,
                        "noAlternativeProvider",
                        at2019(false, NO_ALTERNATIVE_PROVIDER)
                                .willing("org:provider")
                                .health(Y2019)),
                row(
                        "urgency is not that ground",
                        "ppcc-2013-5",
                        NOT_SHOWN,
                        "urgency) is not one",
                        at2019(false, URGENCY).health(Y2019)),
                row(
                        "a ground that is not stated",
                        "ppcc-2013-5",
                        NOT_SHOWN,
                        "No entry records a ground",
                        at2019(false, NOT_STATED).health(Y2019)),
                row(
                        "words without a code",
                        "ppcc-2013-5",
                        CANNOT_BE_TOLD,
                        "is not judged",
                        with().award("2019-09-26", false, null, "nobody else could")
                                .health(Y2019)),
                row(
                        "words for the route",
                        "ppcc-2013-5",
                        CANNOT_BE_TOLD,
                        "Reasons are recorded in words",
                        at2019(false, null).route("2019-09-01", "time").health(Y2019)),
                row(
                        "one board of two",
                        "ppcc-2013-5",
                        NOT_SHOWN,
                        "1 of 2 approvals",
                        at2019(false, NO_ALTERNATIVE_PROVIDER)
                                .awardBy("org:other-board", "2019-09-26", false, NOT_STATED, null)
                                .health(Y2019)),
                row(
                        "an award with competition",
                        "ppcc-2013-5",
                        NOT_APPLICABLE,
                        "with a formal invitation",
                        at2019(true, NO_ALTERNATIVE_PROVIDER).health(Y2019)),
                row(
                        "boards that differ on competition",
                        "ppcc-2013-5",
                        CANNOT_BE_TOLD,
                        "differ",
                        at2019(true, null)
                                .awardBy("org:other-board", "2019-09-26", false, null, null)
                                .health(Y2019)),
                row(
                        "urgent, from outside, with a risk",
                        "psr-2023-14",
                        SHOWN,
                        "another party",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "urgent, the incumbent gave notice",
                        "psr-2023-14",
                        SHOWN,
                        "another party",
                        at2024(false, URGENCY)
                                .noticeToEnd("2024-08-01", "org:incumbent")
                                .risk("2024-09")
                                .health(Y2024)),
                row(
                        "urgent, 89 days on record",
                        "psr-2023-14",
                        SHOWN,
                        "another party",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-08-15")
                                .reprocurementNotified("2024-06-29")
                                .health(Y2024)),
                row(
                        "urgent, 90 days on record",
                        "psr-2023-14",
                        CONTRARY_TO_THE_RECORD,
                        "at least 90 days",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-08-15")
                                .reprocurementNotified("2024-06-28")
                                .health(Y2024)),
                row(
                        "urgent, ceased 90 days before",
                        "psr-2023-14",
                        CONTRARY_TO_THE_RECORD,
                        "at least 90 days",
                        at2024(false, URGENCY)
                                .ceased("2024-06-28")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "urgent, ended by a group that the board belongs to",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "neither foreseeable",
                        at2024(false, URGENCY)
                                .group("org:boards", "org:board")
                                .noticeToEnd("2024-08-01", "org:boards")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "urgent, the end stood in the award of the contract before",
                        "psr-2023-14",
                        CONTRARY_TO_THE_RECORD,
                        "days before the award tells that the existing arrangement would end",
                        at2024(false, URGENCY)
                                .earlierContract("2021-09-01", "2021-10-01/2024-09-30", null)
                                .health(Y2024)),
                row(
                        "urgent, the contract before could be extended",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "neither foreseeable",
                        at2024(false, URGENCY)
                                .earlierContract("2021-09-01", "2021-10-01/2024-09-30", "two years more")
                                .health(Y2024)),
                row(
                        "urgent by the authority's own notice",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "an event that was neither",
                        at2024(false, URGENCY)
                                .noticeToEnd("2024-08-01", "org:board")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "urgent without a risk",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "a risk recorded by then",
                        at2024(false, URGENCY).ceased("2024-08-01").health(Y2024)),
                row(
                        "urgent, the risk scored later",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "a risk recorded by then",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-09-27")
                                .health(Y2024)),
                row(
                        "urgent, ceased after the award",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "neither foreseeable",
                        at2024(false, URGENCY)
                                .ceased("2024-09-27")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "urgency of an award with competition",
                        "psr-2023-14",
                        NOT_APPLICABLE,
                        "of other awards",
                        at2024(true, URGENCY).health(Y2024)),
                row(
                        "not coded, long on record",
                        "psr-2023-14",
                        NOT_SHOWN,
                        "at least 300 days before the award",
                        at2024(false, null).reprocurementNotified("2023-12-01").health(Y2024)),
                row(
                        "urgent below the threshold of another regime",
                        "act-2023-41-urgent",
                        NOT_APPLICABLE,
                        "threshold",
                        at2025(false, BELOW_THRESHOLD).other(Y2025)));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                row(
                        "a justification with the approval",
                        "pcr-2015-84",
                        SHOWN,
                        "is not tested",
                        with().award("2019-09-26", false, null, "because").other(Y2019)),
                row(
                        "reasons for the route",
                        "psr-2023-24",
                        SHOWN,
                        "Reasons are recorded",
                        at2024(false, null).route("2024-09-01", "because").health(Y2024)),
                row(
                        "reasons for the option",
                        "psr-2023-24",
                        SHOWN,
                        "Reasons are recorded",
                        at2024(false, null).option("because").health(Y2024)),
                row(
                        "reasons given afterwards",
                        "psr-2023-24",
                        NOT_SHOWN,
                        "recorded with the award",
                        at2024(false, null).route("2025-09-01", "because").health(Y2024)),
                row(
                        "a route without reason",
                        "psr-2023-24",
                        NOT_SHOWN,
                        "recorded with the award",
                        at2024(false, null).route("2024-09-01", null).health(Y2024)),
                row(
                        "reasons of one board of two",
                        "act-2023-98",
                        NOT_SHOWN,
                        "every approval: 1",
                        with().award("2025-09-26", false, null, "because")
                                .awardBy("org:other-board", "2025-09-26", false, null, null)
                                .other(Y2025)),
                row(
                        "a source says it was not made",
                        "ppcc-2013-3-5",
                        CONTRARY_TO_THE_RECORD,
                        "What were the reasons",
                        at2019(false, null).gap(GapKind.NOT_MADE, DECISION).health(Y2019)),
                row(
                        "a source did not find it",
                        "ppcc-2013-3-5",
                        NOT_SHOWN,
                        "No entry shows",
                        at2019(false, null).gap(GapKind.NOT_FOUND, DECISION).health(Y2019)),
                row(
                        "not kept for another contract",
                        "ppcc-2013-3-5",
                        NOT_SHOWN,
                        "No entry shows",
                        at2019(false, null).gap(GapKind.NOT_KEPT, OLD).health(Y2019)),
                row(
                        "reasons, and a source that says not kept",
                        "ppcc-2013-3-5",
                        CANNOT_BE_TOLD,
                        "and a source says",
                        with().award("2019-09-26", false, null, "because")
                                .gap(GapKind.NOT_KEPT, DECISION)
                                .health(Y2019)),
                row(
                        "a record below the threshold",
                        "pcr-2015-84",
                        NOT_APPLICABLE,
                        "below the threshold",
                        at2019(false, BELOW_THRESHOLD).other(Y2019)),
                row(
                        "a conflict managed",
                        "ppcc-2013-6-2",
                        SHOWN,
                        "each with how it was managed",
                        at2019(null, null)
                                .interest("2019-09-01", DECISION, "left the room")
                                .health(Y2019)),
                row(
                        "a conflict not managed",
                        "psr-2023-21-24",
                        NOT_SHOWN,
                        "how 1 of them",
                        at2024(null, null)
                                .interest("2024-09-01", CONTRACT, null)
                                .interest("2024-09-01", INTERIM, "left the room")
                                .health(Y2024)),
                row(
                        "a conflict in another matter",
                        "psr-2023-21-24",
                        NOT_SHOWN,
                        "not that none existed",
                        at2024(null, null)
                                .interest("2024-09-01", OLD, "left the room")
                                .health(Y2024)),
                row(
                        "a conflict noted only afterwards",
                        "psr-2023-21-24",
                        CANNOT_BE_TOLD,
                        "only after the award",
                        at2024(null, null)
                                .interest("2024-12-01", DECISION, "left the room")
                                .health(Y2024)),
                row(
                        "conflicts below the threshold",
                        "pcr-2015-lt-84-1-conflicts",
                        NOT_APPLICABLE,
                        "threshold",
                        at2019(null, BELOW_THRESHOLD)
                                .interest("2019-09-01", DECISION, "left")
                                .health(Y2019)));
    }

    static Stream<Arguments> details() {
        return Stream.of(
                row(
                        "30 days after",
                        "psr-2023-award-notice",
                        SHOWN,
                        "not later than 30 days",
                        at2024(null, null)
                                .notice("n", "2024-10-26", INTERIM, AWARD)
                                .health(Y2024)),
                row(
                        "31 days after",
                        "psr-2023-award-notice",
                        CONTRARY_TO_THE_RECORD,
                        "31 days after the award",
                        at2024(null, null)
                                .notice("n", "2024-10-27", INTERIM, AWARD)
                                .health(Y2024)),
                row(
                        "one late, one in time",
                        "psr-2023-award-notice",
                        SHOWN,
                        "not later than",
                        at2024(null, null)
                                .notice("n", "2024-10-27", INTERIM, AWARD)
                                .notice("m", "2024-10-02", INTERIM, AWARD)
                                .health(Y2024)),
                row(
                        "in the month after",
                        "psr-2023-award-notice",
                        CANNOT_BE_TOLD,
                        "does not settle",
                        at2024(null, null)
                                .notice("n", "2024-10", INTERIM, AWARD)
                                .health(Y2024)),
                row(
                        "without date",
                        "psr-2023-award-notice",
                        CANNOT_BE_TOLD,
                        "does not settle",
                        at2024(null, null).notice("n", null, INTERIM, AWARD).health(Y2024)),
                row(
                        "dated before the award",
                        "psr-2023-award-notice",
                        NOT_SHOWN,
                        "No entry shows",
                        at2024(null, null)
                                .notice("n", "2024-09-01", INTERIM, AWARD)
                                .health(Y2024)),
                row(
                        "of the procurement bridged",
                        "psr-2023-award-notice",
                        NOT_SHOWN,
                        "No entry shows",
                        at2024(null, null)
                                .notice("n", "2024-10-02", LONG, AWARD)
                                .health(Y2024)),
                row(
                        "no days are given",
                        "ppcc-2013-9",
                        SHOWN,
                        "What it has to hold is not tested",
                        at2019(null, null)
                                .notice("n", "2020-10-02", INTERIM, AWARD)
                                .health(Y2019)),
                row(
                        "30 days from the end of the quarter",
                        "pcr-2015-lt-75-3",
                        SHOWN,
                        "end of the quarter",
                        at2019(null, null)
                                .notice("n", "2019-10-30", INTERIM, AWARD)
                                .health(Y2019)),
                row(
                        "31 days from the end of the quarter",
                        "pcr-2015-lt-75-3",
                        CONTRARY_TO_THE_RECORD,
                        "31 days after",
                        at2019(null, null)
                                .notice("n", "2019-10-31", INTERIM, AWARD)
                                .health(Y2019)),
                row(
                        "of a year, whose quarter is not known",
                        "pcr-2015-lt-75-3",
                        CANNOT_BE_TOLD,
                        "does not settle",
                        with().award("2019", null, null, null)
                                .notice("n", "2021", INTERIM, AWARD)
                                .health(Y2019)),
                row(
                        "in time after the award",
                        "act-2023-53",
                        SHOWN,
                        "contract being entered into",
                        at2025(null, null)
                                .notice("n", "2025-10-26", INTERIM, AWARD)
                                .other(Y2025)),
                row(
                        "late after the award, not known after the contract",
                        "act-2023-53",
                        CANNOT_BE_TOLD,
                        "contract being",
                        at2025(null, null)
                                .notice("n", "2026-09-26", INTERIM, AWARD)
                                .other(Y2025)),
                row(
                        "details below the threshold",
                        "act-2023-53",
                        NOT_APPLICABLE,
                        "below the threshold",
                        at2025(null, BELOW_THRESHOLD)
                                .notice("n", "2025-10-26", INTERIM, AWARD)
                                .other(Y2025)));
    }

    static Stream<Arguments> standstills() {
        return Stream.of(
                row(
                        "22 days after the notice",
                        "psr-2023-12",
                        SHOWN,
                        "more than 21 days",
                        at2024(null, null)
                                .notice("n", "2024-09-04", INTERIM, INTENTION)
                                .started("2024-10-01")
                                .health(Y2024)),
                row(
                        "21 days after the notice",
                        "psr-2023-12",
                        CANNOT_BE_TOLD,
                        "working days",
                        at2024(null, null)
                                .notice("n", "2024-09-05", INTERIM, INTENTION)
                                .health(Y2024)),
                row(
                        "service begins 11 days after",
                        "psr-2023-12",
                        CONTRARY_TO_THE_RECORD,
                        "no more than 11 days",
                        at2024(null, null)
                                .notice("n", "2024-09-20", INTERIM, INTENTION)
                                .started("2024-10-01")
                                .health(Y2024)),
                row(
                        "service begins 12 days after",
                        "psr-2023-12",
                        CANNOT_BE_TOLD,
                        "working days",
                        at2024(null, null)
                                .notice("n", "2024-09-19", INTERIM, INTENTION)
                                .started("2024-10-01")
                                .health(Y2024)),
                row(
                        "a notice without date",
                        "psr-2023-12",
                        CANNOT_BE_TOLD,
                        "a date that no entry gives",
                        at2024(null, null)
                                .notice("n", null, INTERIM, INTENTION)
                                .started("2024-10-01")
                                .health(Y2024)),
                row(
                        "a start without date",
                        "psr-2023-12",
                        CANNOT_BE_TOLD,
                        "a date that no entry gives",
                        at2024(null, null)
                                .notice("n", "2024-09-20", INTERIM, INTENTION)
                                .started(null)
                                .health(Y2024)),
                row(
                        "no notice",
                        "psr-2023-12",
                        NOT_SHOWN,
                        "No entry shows the notice",
                        at2024(null, null).started("2024-10-01").health(Y2024)),
                row(
                        "an urgent award has none",
                        "psr-2023-12",
                        NOT_APPLICABLE,
                        "reg 14 permits",
                        at2024(false, URGENCY)
                                .ceased("2024-08-01")
                                .risk("2024-08-15")
                                .health(Y2024)),
                row(
                        "ten days, by the regulations of 2015",
                        "pcr-2015-lt-86-87",
                        CONTRARY_TO_THE_RECORD,
                        "than 10 days",
                        at2019(null, null)
                                .notice("n", "2019-09-26", INTERIM, INTENTION)
                                .started("2019-10-06")
                                .health(Y2019)),
                row(
                        "nine days, by the Act",
                        "act-2023-51",
                        CONTRARY_TO_THE_RECORD,
                        "than 9 days",
                        at2025(null, null)
                                .notice("n", "2025-09-26", INTERIM, AWARD)
                                .started("2025-10-05")
                                .other(Y2025)));
    }

    @ParameterizedTest(name = "F05 {1}, {0}: {2}")
    @MethodSource({"notices", "grounds", "records", "details", "standstills"})
    void whatEntriesShowOfTheCondition(String story, String rule, Finding finding, String words, LawVerdicts verdicts) {
        Verdict verdict = verdicts.on(rule).orElseThrow();

        assertThat(verdict.finding()).as(verdict.words()).isEqualTo(finding);
        assertThat(verdict.words()).contains(words);
        assertThat(verdict.entries()).isNotEmpty();
        assertThat(verdict.wouldTurn()).isNotBlank();
    }

    private static AnAward at2019(Boolean competed, AwardGround ground) {
        return with().award("2019-09-26", competed, ground, null);
    }

    private static AnAward at2024(Boolean competed, AwardGround ground) {
        return with().award("2024-09-26", competed, ground, null);
    }

    private static AnAward at2025(Boolean competed, AwardGround ground) {
        return with().award("2025-09-26", competed, ground, null);
    }

    private static Arguments row(String story, String rule, Finding finding, String words, LawVerdicts verdicts) {
        return arguments(story, rule, finding, words, verdicts);
    }
}
