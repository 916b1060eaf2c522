package org.decisionledger.projection.ocds.publish;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text for the public: addresses of mail and numbers of telephones are taken out of it. */
public final class PlainText {

    private static final String LEFT_OUT = "[contact details left out]";
    private static final Pattern MAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.,£$€/-])(?:\\+\\d{1,3}|\\(?0\\d{2,4}\\)?)[ -]?(?:\\(0\\)[ -]?)?\\d{2,4}[ -]?\\d{3,4}(?:[ -]?\\d{2,4})?(?![\\w/-])");

    private PlainText() {}

    public static @Nullable String of(@Nullable String text) {
        return text == null
                ? null
                : TELEPHONE.matcher(MAIL.matcher(text).replaceAll(LEFT_OUT)).replaceAll(LEFT_OUT);
    }
}
