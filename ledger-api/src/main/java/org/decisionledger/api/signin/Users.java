package org.decisionledger.api.signin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.decisionledger.core.transparency.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Those who may sign in. Kept in a folder of their own, in no entry: who may sign in is about this ledger and not about
 * what happened, and changes. Any number of threads may call it.
 */
public final class Users {

    /** How long a one-time password holds. */
    public static final Duration ONE_TIME = Duration.ofDays(7);

    /** The first to sign in. */
    public static final String FIRST = "administrator";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
    private static final int LONGEST_FULL_NAME = 100;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 72;

    private final UserFile file;
    private final Clock clock;
    private final PasswordEncoder hashes = new BCryptPasswordEncoder();
    private final String hashOfNobody = hash(OneTimePassword.draw());
    private final Map<String, User> byName = new TreeMap<>();

    /** @param folder {@code null} to keep nothing beyond this process */
    public Users(@Nullable Path folder, Clock clock) {
        this.file = new UserFile(folder);
        this.clock = clock;
        file.read().forEach(user -> byName.put(user.name(), user));
    }

    /** A password that somebody must be told, and that is kept nowhere. */
    public record Issued(String name, String password) {}

    /**
     * Sees that somebody can administer: makes the first administrator where nobody was ever added, and gives a new
     * one-time password to an administrator who never used theirs while there is no other.
     *
     * @return what to print at the terminal; empty when an administrator has chosen a password
     */
    public synchronized Optional<Issued> firstAdministrator() {
        boolean settled = byName.values().stream()
                .anyMatch(user -> user.active() && user.roles().contains(Role.ADMINISTRATOR) && !user.oneTime());
        if (settled) {
            return Optional.empty();
        }
        byName.putIfAbsent(
                FIRST, new User(FIRST, "Administrator", Set.of(Role.ADMINISTRATOR), "", false, null, null, 0));
        byName.computeIfPresent(FIRST, (name, user) -> user.withRoles(user.fullName(), with(user.roles())));
        return Optional.of(issue(FIRST));
    }

    private static Set<Role> with(Set<Role> roles) {
        return Stream.concat(roles.stream(), Stream.of(Role.ADMINISTRATOR)).collect(Collectors.toSet());
    }

    public synchronized Optional<User> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Everybody, by name; those shut out as well. */
    public synchronized List<User> all() {
        return byName.values().stream().sorted(Comparator.comparing(User::name)).toList();
    }

    /** Adds somebody, who signs in with the one-time password returned. */
    public synchronized Issued add(String name, String fullName, Collection<Role> roles) throws UserFault {
        if (!NAME.matcher(name).matches()) {
            throw new UserFault(
                    "name",
                    "Enter a name of 2 to 40 small letters, digits, full stops and hyphens that starts with a letter,"
                            + " like jane.smith");
        }
        if (byName.containsKey(name)) {
            throw new UserFault("name", "There is somebody by the name " + name + ". Enter another name");
        }
        byName.put(name, new User(name, known(fullName), Set.copyOf(roles), "", false, null, null, 0));
        return issue(name);
    }

    /** Gives somebody other roles or another full name; it holds from their next request. */
    public synchronized void change(String name, String fullName, Collection<Role> roles) throws UserFault {
        User user = present(name);
        if (user.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            refuseToLoseTheLastAdministrator(name, "roles");
        }
        put(user.withRoles(known(fullName), Set.copyOf(roles)));
    }

    /** Gives somebody a new one-time password; whoever is signed in by that name must sign in anew. */
    public synchronized Issued reset(String name) throws UserFault {
        present(name);
        return issue(name);
    }

    /** Nobody signs in by that name any more. The name stays taken, since entries tell it. */
    public synchronized void shutOut(String name) throws UserFault {
        refuseToLoseTheLastAdministrator(name, "name");
        put(present(name).shutOut());
    }

    /** Takes the password that somebody chose. */
    public synchronized void choose(String name, String current, String chosen, String again) throws UserFault {
        User user = present(name);
        if (!matches(user, current)) {
            throw new UserFault("current", "Enter the password you signed in with");
        }
        int bytes = chosen.getBytes(StandardCharsets.UTF_8).length;
        if (chosen.length() < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new UserFault(
                    "chosen",
                    "Enter a password of at least " + SHORTEST_PASSWORD + " and at most " + LONGEST_PASSWORD
                            + " characters");
        }
        if (chosen.equals(current) || chosen.contains(name)) {
            throw new UserFault("chosen", "Enter a password that is not the old one and does not hold your name");
        }
        if (!chosen.equals(again)) {
            throw new UserFault("again", "The two passwords are not the same. Enter the new password again");
        }
        put(user.withPassword(hash(chosen), false, null));
    }

    /** A new token for programs of somebody; one given before ends. */
    public synchronized String token(String name) throws UserFault {
        String token = OneTimePassword.token();
        put(present(name).withToken(digest(token)));
        return token;
    }

    /** Who signs in with a name and a password; takes as long for a name that nobody has. */
    Optional<User> withPassword(String name, String password) {
        User user = named(name).filter(User::active).orElse(null);
        if (user == null) {
            hashes.matches(password, hashOfNobody);
            return Optional.empty();
        }
        return matches(user, password) ? Optional.of(user) : Optional.empty();
    }

    /** Whose token this is. */
    synchronized Optional<User> withToken(String token) {
        byte[] given = digest(token).getBytes(StandardCharsets.US_ASCII);
        return byName.values().stream()
                .filter(user -> user.active() && !user.oneTime() && user.token() != null)
                .filter(user -> MessageDigest.isEqual(
                        given, String.valueOf(user.token()).getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }

    private boolean matches(User user, String password) {
        boolean over = user.until() != null && user.until().isBefore(clock.instant());
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
                && hashes.matches(password, user.password())
                && !over;
    }

    private Issued issue(String name) {
        String password = OneTimePassword.draw();
        update(
                name,
                user -> user.withPassword(hash(password), true, clock.instant().plus(ONE_TIME)));
        return new Issued(name, password);
    }

    private void refuseToLoseTheLastAdministrator(String name, String field) throws UserFault {
        boolean another = byName.values().stream()
                .anyMatch(user -> user.active()
                        && !user.oneTime()
                        && user.roles().contains(Role.ADMINISTRATOR)
                        && !user.name().equals(name));
        if (present(name).roles().contains(Role.ADMINISTRATOR) && !another) {
            throw new UserFault(
                    field,
                    "Nobody else administers and has signed in. Make somebody else administrator first, and have them"
                            + " sign in");
        }
    }

    private static String known(String fullName) throws UserFault {
        String stripped = fullName.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_FULL_NAME
                || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new UserFault(
                    "fullName", "Enter the full name, in at most " + LONGEST_FULL_NAME + " characters on one line");
        }
        return stripped;
    }

    private User present(String name) throws UserFault {
        User user = byName.get(name);
        if (user == null) {
            throw new UserFault("name", "There is nobody by that name");
        }
        return user;
    }

    private void update(String name, UnaryOperator<User> change) {
        put(change.apply(Objects.requireNonNull(byName.get(name))));
    }

    private void put(User user) {
        Map<String, User> after = new TreeMap<>(byName);
        after.put(user.name(), user);
        file.write(List.copyOf(after.values()));
        byName.put(user.name(), user);
    }

    private String hash(String password) {
        return Objects.requireNonNull(hashes.encode(password));
    }

    private static String digest(String token) {
        return Hash.plain(token.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
