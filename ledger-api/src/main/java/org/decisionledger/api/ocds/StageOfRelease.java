package org.decisionledger.api.ocds;

import java.util.List;
import java.util.regex.Pattern;
import org.decisionledger.core.procurement.ReleaseStage;

/**
 * How far a process had come by a release. A notice of the Provider Selection Regime has the codes of an award whether
 * it intends one or tells of one: its own words decide then, and where they do not, nothing is made of the codes.
 */
final class StageOfRelease {

    private static final Pattern REGIME =
            Pattern.compile("provider selection regime|\\bpsr\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTENTION = Pattern.compile(
            "intention to award|intends? to award|not yet formally been awarded|intended award",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFICATION =
            Pattern.compile("modification notice|contract modification|urgent modification", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONFIRMATION = Pattern.compile(
            "confirmation of (?:contract )?award|contract award notice|award notice|urgent award|has been awarded",
            Pattern.CASE_INSENSITIVE);

    private StageOfRelease() {}

    /**
     * @param tags as published
     * @param words all the text of the release
     * @param pending whether an award is coded as pending
     */
    static ReleaseStage of(List<String> tags, String words, boolean pending) {
        if (mayName(words) && REGIME.matcher(words).find()) {
            if (INTENTION.matcher(words).find()) {
                return ReleaseStage.INTENTION;
            }
            if (MODIFICATION.matcher(words).find()) {
                return ReleaseStage.MODIFICATION;
            }
            return CONFIRMATION.matcher(words).find() ? ReleaseStage.AWARD : ReleaseStage.NOT_KNOWN;
        }
        return byTags(tags, pending);
    }

    /** Quick, for texts of any length: whether the letters of the regime stand anywhere. */
    private static boolean mayName(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            char c = words.charAt(i);
            if ((c == 'p' || c == 'P')
                    && "sSrR".indexOf(words.charAt(i + 1)) >= 0
                    && (words.regionMatches(true, i, "psr", 0, 3)
                            || words.regionMatches(true, i, "provider selection", 0, 18))) {
                return true;
            }
        }
        return false;
    }

    private static ReleaseStage byTags(List<String> tags, boolean pending) {
        ReleaseStage stage = ReleaseStage.NOT_KNOWN;
        for (String tag : tags) {
            ReleaseStage told = switch (tag) {
                case "planning", "planningUpdate" -> ReleaseStage.PLANNING;
                case "tender", "tenderAmendment", "tenderUpdate" -> ReleaseStage.TENDER;
                case "award", "awardUpdate" -> pending ? ReleaseStage.INTENTION : ReleaseStage.AWARD;
                case "contract", "contractUpdate" -> pending ? ReleaseStage.INTENTION : ReleaseStage.CONTRACT;
                case "contractAmendment" -> ReleaseStage.MODIFICATION;
                case "implementation", "implementationUpdate" -> ReleaseStage.IMPLEMENTATION;
                case "tenderCancellation", "awardCancellation", "contractTermination" -> ReleaseStage.ENDED;
                case String other -> ReleaseStage.NOT_KNOWN;
            };
            stage = told.compareTo(stage) > 0 && told != ReleaseStage.NOT_KNOWN || stage == ReleaseStage.NOT_KNOWN
                    ? told
                    : stage;
        }
        return stage;
    }
}
