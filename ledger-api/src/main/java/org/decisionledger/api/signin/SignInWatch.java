package org.decisionledger.api.signin;

/** Is told of whoever signs in and out on the pages. */
public interface SignInWatch {

    void signedIn(String name);

    /** @param name as typed, in small letters; it may be nobody's */
    void failed(String name);

    void signedOut(String name);
}
