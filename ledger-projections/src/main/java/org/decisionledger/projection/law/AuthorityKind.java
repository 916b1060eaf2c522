package org.decisionledger.projection.law;

import org.decisionledger.core.organisation.OrganisationKind;

/** Who buys, as far as it decides which regime holds. */
public enum AuthorityKind {
    NHS_ENGLAND("NHS England"),
    PRIMARY_CARE_TRUST("a primary care trust"),
    CLINICAL_COMMISSIONING_GROUP("a clinical commissioning group"),
    INTEGRATED_CARE_BOARD("an integrated care board"),
    NHS_TRUST("an NHS trust or foundation trust"),
    LOCAL_AUTHORITY("a local or combined authority"),
    SUPPORT_UNIT("a commissioning support unit"),
    INDEPENDENT_PROVIDER("a private provider, a social enterprise or a GP practice or federation"),
    UNKNOWN("not stated");

    private final String words;

    AuthorityKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The kind that a registration of a body tells. Kinds that do not settle it are {@link #UNKNOWN}: a national body
     * may or may not be NHS England.
     */
    static AuthorityKind of(OrganisationKind kind) {
        return switch (kind) {
            case CLINICAL_COMMISSIONING_GROUP -> CLINICAL_COMMISSIONING_GROUP;
            case PRIMARY_CARE_TRUST -> PRIMARY_CARE_TRUST;
            case LOCAL_AUTHORITY -> LOCAL_AUTHORITY;
            case NHS_PROVIDER_TRUST -> NHS_TRUST;
            case INTEGRATED_CARE_BOARD -> INTEGRATED_CARE_BOARD;
            case SUPPORT_UNIT -> SUPPORT_UNIT;
            case PRIVATE_PROVIDER, SOCIAL_ENTERPRISE, GP_FEDERATION -> INDEPENDENT_PROVIDER;
            case LOCAL_COMMISSIONING_GROUP,
                    PROVIDER_ALLIANCE,
                    NATIONAL_BODY,
                    INSPECTOR,
                    WATCHDOG,
                    REVIEWER,
                    ADVISER,
                    FORUM,
                    SYSTEM_PARTNERSHIP,
                    OVERSIGHT_COMMITTEE,
                    GROUP_OF_BODIES,
                    GROUP_OF_PEOPLE,
                    MEDIA,
                    JOINT_UNIT,
                    OTHER -> UNKNOWN;
        };
    }
}
