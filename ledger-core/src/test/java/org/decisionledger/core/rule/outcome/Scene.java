package org.decisionledger.core.rule.outcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.decisionledger.core.decision.PartyReply;
import org.decisionledger.core.entry.EntryId;
import org.decisionledger.core.fact.Money;
import org.decisionledger.core.instrument.InstrumentFact.ProvisionSuperseded;
import org.decisionledger.core.rule.AfterRejection;
import org.decisionledger.core.rule.DayCount;
import org.decisionledger.core.rule.DecisionMethod;
import org.decisionledger.core.rule.Recusal;
import org.decisionledger.core.rule.RuleBasis;
import org.decisionledger.core.rule.RuleFact.DecisionRuleSet;
import org.decisionledger.core.rule.ShareOf;
import org.decisionledger.core.rule.Silence;
import org.decisionledger.core.rule.Weight;
import org.decisionledger.core.thing.InstrumentId;
import org.decisionledger.core.thing.OrganisationId;
import org.decisionledger.core.thing.RuleId;
import org.decisionledger.core.time.Edtf;

/**
 * Reads the little language of the tables.
 *
 * <p>A rule is its clause, its method and what it states: {@code 3.1 UNANIMITY on:reserved_matters silence:CONSENT};
 * several are joined by {@code &}. Where it says nothing else it is about {@code matter}, stands in {@code agreement},
 * has the parties A, B and C and is in force from 2015.
 *
 * <p>An answer is a party, a sign and perhaps a day: {@code A+ B- C0@2019-04-09}. The signs are + agrees, - rejects,
 * 0 abstains, ~ stands aside, ? agrees on a condition, * says something else. Without a day it is 5 April 2019.
 *
 * <p>A question changes what is otherwise so: put on 1 April 2019, answers by the 10th, asked as of the 11th.
 */
final class Scene {

    private static final Pattern ANSWER = Pattern.compile("([A-Za-z0-9]+)([-+0~?*])(?:@(.+))?");
    private static final Map<String, PartyReply> SIGNS = Map.of(
            "+", PartyReply.AGREES,
            "-", PartyReply.REJECTS,
            "0", PartyReply.ABSTAINS,
            "~", PartyReply.STANDS_ASIDE,
            "?", PartyReply.CONDITIONAL,
            "*", PartyReply.OTHER);

    private Scene() {}

    static Question question(String rules, String asked, String answers) {
        Map<String, String> keys = keys(asked, "on:matter circulated:2019-04-01 reply:2019-04-10 asof:2019-04-11");
        Matter matter = new Matter(
                list(keys.get("on")),
                keys.containsKey("forum") ? org(keys.get("forum")) : null,
                list(keys.get("under")).stream().map(Scene::ruleId).toList(),
                money(keys.get("value")));
        Proposal proposal = new Proposal(
                matter,
                orgs(keys.get("asked")),
                date(keys.get("circulated")),
                date(keys.get("reply")),
                date(keys.get("decide")));
        return new Question(
                proposal,
                rules(rules),
                superseded(keys),
                answers(answers),
                List.of(),
                orgs(keys.get("common")),
                Edtf.parse(keys.get("asof")),
                keys.containsKey("calendar") ? Scene::isWeekday : null,
                Map.of());
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static List<RuleOnRecord> rules(String rules) {
        return rules == null
                ? List.of()
                : Arrays.stream(rules.split("&"))
                        .map(String::strip)
                        .map(Scene::rule)
                        .toList();
    }

    static RuleOnRecord rule(String text) {
        String[] parts = text.split("\\s+", 3);
        Map<String, String> keys =
                keys(parts.length > 2 ? parts[2] : "", "on:matter text:agreement force:2015-01-01/.. basis:WRITTEN");
        boolean says = keys.containsKey("parties") || keys.containsKey("weights");
        String notice = keys.get("notice");
        String reply = keys.get("days");
        DecisionRuleSet rule = new DecisionRuleSet(
                ruleId(keys.getOrDefault("id", parts[0])),
                keys.getOrDefault("title", "rule " + parts[0]).replace('_', ' '),
                DecisionMethod.valueOf(parts[1]),
                keys.containsKey("text") ? new InstrumentId("instrument:" + keys.get("text")) : null,
                parts[0].equals("no") ? null : parts[0],
                RuleBasis.valueOf(keys.get("basis")),
                keys.containsKey("forum") ? org(keys.get("forum")) : null,
                list(keys.get("on")),
                list(keys.get("except")),
                says ? orgs(keys.get("parties")) : orgs("A,B,C"),
                weights(keys.get("weights")),
                keys.get("share"),
                keys.containsKey("shareOf") ? ShareOf.valueOf(keys.get("shareOf")) : null,
                keys.containsKey("quorum") ? Integer.valueOf(keys.get("quorum")) : null,
                days(notice),
                kind(notice),
                days(reply),
                kind(reply),
                null,
                keys.containsKey("silence") ? Silence.valueOf(keys.get("silence")) : null,
                keys.containsKey("recusal") ? Recusal.valueOf(keys.get("recusal")) : null,
                money(keys.get("limit")),
                list(keys.get("after")).stream()
                        .map(each -> AfterRejection.valueOf(
                                each.toUpperCase(Locale.ROOT).replace(' ', '_')))
                        .toList(),
                List.of(),
                keys.containsKey("binding") ? Boolean.valueOf(keys.get("binding")) : null,
                date(keys.get("force")),
                null);
        return new RuleOnRecord(
                new EntryId(keys.getOrDefault("entry", "rule-" + parts[0])), date(keys.get("set")), rule);
    }

    static List<AnswerOnRecord> answers(String answers) {
        List<AnswerOnRecord> read = new ArrayList<>();
        for (String each : answers == null || answers.isEmpty() ? new String[0] : answers.split("\\s+")) {
            Matcher matcher = ANSWER.matcher(each);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(each);
            }
            String day = matcher.group(3) == null ? "2019-04-05" : matcher.group(3);
            read.add(new AnswerOnRecord(
                    new EntryId("answer-" + (read.size() + 1)),
                    date(day),
                    org(matcher.group(1)),
                    SIGNS.get(matcher.group(2)),
                    null,
                    null,
                    null));
        }
        return read;
    }

    static OrganisationId org(String name) {
        return new OrganisationId("org:" + name.toLowerCase(Locale.ROOT));
    }

    static RuleId ruleId(String name) {
        return new RuleId("rule:" + name.toLowerCase(Locale.ROOT));
    }

    static Stream<String> remarks(Outcome outcome) {
        return outcome.remarks().stream().map(remark -> switch (remark.code()) {
            case MISSING_PARAMETER, PARAMETER_NOT_STATED, WEIGHTS_DO_NOT_TOTAL_100, CLAUSES_CLASH ->
                remark.code().code() + " " + remark.about();
            default -> remark.code().code();
        });
    }

    private static List<ClausesGivingWay> superseded(Map<String, String> keys) {
        if (!keys.containsKey("gaveway")) {
            return List.of();
        }
        String extent = keys.get("extent");
        return List.of(new ClausesGivingWay(
                new EntryId("gave-way"),
                date(keys.get("from")),
                new ProvisionSuperseded(
                        new InstrumentId("instrument:agreement"),
                        keys.get("gaveway").replace('_', ' '),
                        keys.containsKey("to") ? new InstrumentId("instrument:" + keys.get("to")) : null,
                        null,
                        extent)));
    }

    private static List<Weight> weights(String text) {
        return list(text).stream()
                .map(each -> each.split("="))
                .map(each -> new Weight(org(each[0]), each[1]))
                .toList();
    }

    private static Integer days(String text) {
        return text == null ? null : Integer.valueOf(text.replaceAll("[cw]", ""));
    }

    private static DayCount kind(String text) {
        if (text == null || Character.isDigit(text.charAt(text.length() - 1))) {
            return null;
        }
        return text.endsWith("w") ? DayCount.WORKING_DAYS : DayCount.CALENDAR_DAYS;
    }

    private static Money money(String text) {
        if (text == null) {
            return null;
        }
        return text.startsWith("EUR") ? new Money(text.substring(3), "EUR") : new Money(text, "GBP");
    }

    private static Edtf date(String text) {
        return text == null || text.equals("none") ? null : Edtf.parse(text);
    }

    private static List<OrganisationId> orgs(String text) {
        return list(text).stream().map(Scene::org).toList();
    }

    private static List<String> list(String text) {
        return text == null || List.of("none", "nobody").contains(text)
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(each -> each.replace('_', ' '))
                        .toList();
    }

    private static Map<String, String> keys(String text, String otherwise) {
        Map<String, String> keys = new HashMap<>();
        for (String each :
                (otherwise + " " + (text == null ? "" : text)).strip().split("\\s+")) {
            String[] pair = each.split(":", 2);
            if (pair[1].equals("none") && !pair[0].equals("on")) {
                keys.remove(pair[0]);
            } else {
                keys.put(pair[0], pair[1]);
            }
        }
        return keys;
    }
}
