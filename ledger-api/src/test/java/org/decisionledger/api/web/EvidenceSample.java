package org.decisionledger.api.web;

import java.io.IOException;
import org.decisionledger.api.answer.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Every shipped case, and a small one with a document in each state of evidence.
 *
 * <p>It bears no stereotype: the servers of other tests look through this package.
 */
class EvidenceSample {

    private static final String MORE = """
            - {id: e-report, type: DocumentRegistered, subject: "doc:e-report", data: {title: The report, kind: report}, BY, sources: [{document: "doc:e-report", locator: title}]}
            - {id: e-letter, type: DocumentRegistered, subject: "doc:e-letter", data: {title: The letter, kind: letter}, BY, FROM}
            - {id: e-minutes, type: DocumentRegistered, subject: "doc:e-minutes", data: {title: The minutes, kind: minutes}, BY, FROM}
            - {id: e-opinion, type: DocumentRegistered, subject: "doc:e-opinion", data: {title: The opinion, kind: letter}, BY, FROM}
            - {id: e-diary, type: DocumentRegistered, subject: "doc:e-diary", data: {title: The diary, kind: notes}, BY, FROM}
            - {id: e-note, type: DocumentRegistered, subject: "doc:e-note", data: {title: The note, kind: notes}, BY, FROM}
            - {id: e-draft, type: DocumentVersionMade, subject: "doc:e-draft", occurred: "2019-05", data: {title: The draft, of: "doc:e-report", state: draft, withheld: [appendix 2]}, BY, FROM}
            - {id: e-board, type: OrganisationRegistered, subject: "org:e", data: {name: The board, kind: clinicalCommissioningGroup}, BY, FROM}
            - {id: e-met, type: MeetingHeld, subject: "meeting:e", occurred: "2019-04-01", data: {title: The meeting, bodies: ["org:e"]}, BY, sources: [{document: "doc:e-minutes", locator: "2"}]}
            - {id: e-sent, type: DocumentSent, subject: "doc:e-letter", occurred: "2019-05-10", data: {to: ["org:e"]}, BY, FROM}
            - {id: e-gap-1, type: RecordGapNoted, subject: "gap:e-1", occurred: "2021-01", data: {question: Counsel's opinion on the route, kind: notDisclosed, shouldBe: "2019-04", about: ["doc:e-opinion", "org:e"]}, BY, FROM}
            - {id: e-gap-2, type: RecordGapNoted, subject: "gap:e-2", occurred: "2021-02", data: {question: The letter to the bidders, kind: notKept, shouldBe: "2019-05", about: ["doc:e-letter", "org:e"]}, BY, FROM}
            - {id: e-gap-3, type: RecordGapNoted, subject: "gap:e-3", occurred: "2021-03", data: {question: The diary of the lead, kind: notFound, lookedBy: the archivist, lookedWhere: [box 4], shouldBe: "2019-06", about: ["doc:e-diary", "org:e"]}, BY, FROM}
            - {id: e-gap-4, type: RecordGapNoted, subject: "gap:e-4", occurred: "2021-04", data: {question: A note of the call, kind: notMade, shouldBe: "2019-07", about: ["doc:e-note", "org:e"]}, BY, FROM}
            """.replace("BY", "by: {notStated: \"the report\"}")
            .replace("FROM", "sources: [{document: \"doc:e-report\", locator: \"3\"}]");

    @Bean
    @Primary
    Answers evidenceAnswers() throws IOException {
        return new Answers(SampleLedger.readEveryCaseAnd(MORE));
    }
}
