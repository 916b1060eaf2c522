package org.decisionledger.api.signin;

import java.security.SecureRandom;

/** Passwords and tokens drawn by the ledger. */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without letters and digits that are taken for each other when read out. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final int TOKEN_LENGTH = 43;

    private OneTimePassword() {}

    /** 20 letters and digits in groups of five, some 99 bits: {@code h4kmp-9dq2x-…}. */
    static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            drawn.append(group == 0 ? "" : "-").append(letters(GROUP));
        }
        return drawn.toString();
    }

    /** A token for a program, some 213 bits; begins with {@code dl_}, so that one that leaked is known for what it is. */
    static String token() {
        return "dl_" + letters(TOKEN_LENGTH);
    }

    private static String letters(int count) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < count; i++) {
            drawn.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
