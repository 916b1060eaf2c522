package org.decisionledger.api.signin;

/**
 * Whom a server answers.
 *
 * @param loopback it listens on this machine only: reading, and the doors for programs, are open to whoever is on it
 * @param demo everybody reads as a visitor, and nobody signs in
 */
public record Reach(boolean loopback, boolean demo) {}
