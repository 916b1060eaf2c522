package org.decisionledger.core.time;

/** How finely a date was written; the finest first. */
public enum Precision {

    /** A time of day to the second, such as {@code 2019-04-15T14:30:00}. */
    TIME,

    /** A day. */
    DAY,

    /** A month, also when the day is written as unspecified ({@code 1985-04-XX}). */
    MONTH,

    /** A season; the source never says which months it means. */
    SEASON,

    /** A year, also when the month is written as unspecified ({@code 2004-XX}). */
    YEAR,

    /** Ten years, {@code 201X}. */
    DECADE,

    /** A hundred years that share their first two digits: {@code 20XX} is 2000 to 2099. */
    CENTURY,

    /** Two ends, each with a precision of its own. */
    INTERVAL
}
