package org.decisionledger.api.signin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an administrator adds people, gives roles and one-time passwords, and shuts somebody out. */
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final Users users;

    PeoplePages(Users users) {
        this.users = users;
    }

    /** What an administrator typed. */
    record Typed(String name, String fullName, Set<String> roles) {}

    @GetMapping
    String people(Model model) {
        model.addAttribute("people", users.all());
        return "signin/people";
    }

    @GetMapping("/add")
    String add(Model model) {
        return form(model, new Typed("", "", Set.of()), null, null);
    }

    @PostMapping("/add")
    String added(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") List<String> roles,
            Model model) {
        String written = name.strip().toLowerCase(Locale.ROOT);
        try {
            return issued(model, users.add(written, fullName, read(roles)));
        } catch (UserFault fault) {
            return form(model, new Typed(name, fullName, Set.copyOf(roles)), null, fault);
        }
    }

    @GetMapping("/{name}")
    String person(@PathVariable String name, Model model) {
        User user = present(name);
        Set<String> roles = new LinkedHashSet<>();
        user.roles().forEach(role -> roles.add(role.written()));
        return form(model, new Typed(user.name(), user.fullName(), roles), user, null);
    }

    @PostMapping("/{name}")
    String changed(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String fullName,
            @RequestParam(defaultValue = "") List<String> roles,
            Model model) {
        User user = present(name);
        try {
            users.change(name, fullName, read(roles));
            return "redirect:/people";
        } catch (UserFault fault) {
            return form(model, new Typed(name, fullName, Set.copyOf(roles)), user, fault);
        }
    }

    @PostMapping("/{name}/reset")
    String reset(@PathVariable String name, Model model) throws UserFault {
        present(name);
        return issued(model, users.reset(name));
    }

    @PostMapping("/{name}/shut-out")
    String shutOut(@PathVariable String name, Model model) {
        User user = present(name);
        try {
            users.shutOut(name);
            return "redirect:/people";
        } catch (UserFault fault) {
            Set<String> roles = new LinkedHashSet<>();
            user.roles().forEach(role -> roles.add(role.written()));
            return form(model, new Typed(name, user.fullName(), roles), user, fault);
        }
    }

    private static String issued(Model model, Users.Issued issued) {
        model.addAttribute("issued", issued);
        model.addAttribute("days", Users.ONE_TIME.toDays());
        return "signin/issued";
    }

    private static String form(Model model, Typed typed, @Nullable User user, @Nullable UserFault fault) {
        model.addAttribute("typed", typed);
        model.addAttribute("user", user);
        model.addAttribute("problems", fault == null ? List.of() : List.of(fault.problem()));
        model.addAttribute(
                "roles", List.of(Role.values()).stream().map(Role::written).toList());
        return "signin/person";
    }

    private static Set<Role> read(List<String> written) {
        Set<Role> roles = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            if (written.contains(role.written())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private User present(String name) {
        Optional<User> user = users.named(name);
        return user.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
