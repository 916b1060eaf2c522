package org.decisionledger.core.organisation;

/** What kind of body it is (domain reference, section 2.1). */
public enum OrganisationKind {
    CLINICAL_COMMISSIONING_GROUP,
    LOCAL_COMMISSIONING_GROUP,
    PRIMARY_CARE_TRUST,
    LOCAL_AUTHORITY,
    NHS_PROVIDER_TRUST,
    SOCIAL_ENTERPRISE,
    GP_FEDERATION,
    PRIVATE_PROVIDER,
    PROVIDER_ALLIANCE,
    SUPPORT_UNIT,
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
    OTHER
}
