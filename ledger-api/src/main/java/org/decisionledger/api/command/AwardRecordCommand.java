package org.decisionledger.api.command;

import org.decisionledger.api.answer.Answers;
import org.decisionledger.projection.casefile.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The record of an award in the form of regulation 24. */
@Command(
        name = "award-record",
        description =
                "What regulation 24 of the Provider Selection Regime asks to be kept of an award, and what is missing.",
        mixinStandardHelpOptions = true)
final class AwardRecordCommand extends Reading {

    @Parameters(paramLabel = "AWARD", description = "A decision or contract: identifier, or words that fit one.")
    String award = "";

    @Override
    Object ask(Answers answers, AsOf asOf) {
        return answers.awardRecord(award, asOf);
    }

    @Override
    String path() {
        return "/api/decisions/" + encoded(award) + "/award-record";
    }
}
