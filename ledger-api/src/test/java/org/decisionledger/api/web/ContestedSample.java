package org.decisionledger.api.web;

import java.io.IOException;
import org.decisionledger.api.answer.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Every shipped case, and with them a criticism that was put and replied to, and a neutral summary.
 *
 * <p>It bears no stereotype: the servers of other tests look through this package.
 */
class ContestedSample {

    private static final String MORE = """
            - {id: c-finding, type: FindingReported, subject: "review:sksn-2022", BY, data: {finding: The bodies answered late, of: ["org:sst-ccgs"], criticism: true}, FROM}
            - {id: c-put, type: CriticismPut, subject: "criticism:late", occurred: "2022-03-01", BY, data: {passage: The bodies answered late, party: "org:sst-ccgs", replyBy: "2022-03-15"}, links: [{relation: bearsOn, to: c-finding}], FROM}
            - {id: c-reply, type: CriticismReplied, subject: "criticism:late", occurred: "2022-03-10", by: {organisation: "org:sst-ccgs"}, data: {reply: The answer was sent in time, disputes: [the date]}, FROM}
            - {id: c-summary, type: NeutralSummaryWritten, subject: "account:summary", occurred: "2022-07", BY, data: {version: 1, text: An offer was made and the parties differ on what became of it}, links: [{relation: bearsOn, to: sst-2019-07-22-mp-offer}], FROM}
            """.replace("BY", "by: {organisation: \"org:sksn\"}")
            .replace("FROM", "sources: [{document: \"doc:sksn-2022\", locator: \"4.4\"}]");

    @Bean
    @Primary
    Answers contestedAnswers() throws IOException {
        return new Answers(SampleLedger.readEveryCaseAnd(MORE));
    }
}
