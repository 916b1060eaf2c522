package org.decisionledger.api.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The door of the pages: sessions, and a secret in every form that changes something. On loopback reading stands open;
 * recording and administering always take somebody who is signed in. A sign-in of an organisation's own is added here,
 * beside the one by name and password.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class PageDoor {

    static final String SIGN_IN = "/sign-in";

    private static final String[] STATIC = {"/vendor/**", "/app*.css", "/app*.js", "/favicon*.svg"};
    private static final String[] RECORDING = {"/record/**", "/drafts/**", "/imports/**"};

    @Bean
    Attempts attempts(Clock clock) {
        return new Attempts(clock);
    }

    @Bean
    AuthenticationManager authenticationManager(Users users, Attempts attempts) {
        return new ProviderManager(new NamesAndPasswords(users, attempts));
    }

    /** Behind the filters that name the request, guard loopback and set the headers, so that refusals have them too. */
    @Bean
    static DelegatingFilterProxyRegistrationBean doors() {
        DelegatingFilterProxyRegistrationBean doors =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        doors.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return doors;
    }

    @Bean
    @Order(2)
    @SuppressWarnings("NullAway") // null is how the cache is told to add nothing to addresses
    SecurityFilterChain pages(
            HttpSecurity http, Users users, Reach reach, LostSession lost, ObjectProvider<SignInWatch> watch) {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
        http.headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(asked))
                .addFilterBefore(new FreshUser(users), AnonymousAuthenticationFilter.class)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .successHandler(back(asked, watch))
                        .failureHandler((request, response, fault) -> {
                            watch.ifAvailable(w -> w.failed(typed(request)));
                            failed(request, response, fault);
                        })
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> leaving(who, watch))
                        .logoutSuccessUrl("/")
                        .deleteCookies("ledger-session"))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint((request, response, fault) -> response.sendRedirect(SIGN_IN))
                                .accessDeniedHandler(lost))
                .authorizeHttpRequests(all -> {
                    all.requestMatchers(STATIC).permitAll();
                    all.requestMatchers(SIGN_IN, "/sign-out").permitAll();
                    all.requestMatchers(RECORDING).hasAnyAuthority(Role.RECORDER.authority(), Role.OFFICER.authority());
                    all.requestMatchers("/activity/**")
                            .hasAnyAuthority(Role.ADMINISTRATOR.authority(), Role.AUDITOR.authority());
                    all.requestMatchers("/people/**").hasAuthority(Role.ADMINISTRATOR.authority());
                    all.requestMatchers(FreshUser.CHOOSE, "/my-token", "/views/**", "/notes/**")
                            .access(SomebodySignedIn.INSTANCE);
                    if (reach.loopback()) {
                        all.anyRequest().permitAll();
                    } else {
                        all.anyRequest().authenticated();
                    }
                });
        if (reach.demo()) {
            http.anonymous(visitor -> visitor.principal(SignedIn.VISITOR).authorities("VISITOR"));
        }
        return http.build();
    }

    /** To the form whose words are held, or to the page that was asked for, or to the start. */
    private static AuthenticationSuccessHandler back(RequestCache asked, ObjectProvider<SignInWatch> watch) {
        SavedRequestAwareAuthenticationSuccessHandler toPage = new SavedRequestAwareAuthenticationSuccessHandler();
        toPage.setRequestCache(asked);
        return (request, response, who) -> {
            watch.ifAvailable(w -> w.signedIn(who.getName()));
            Optional<HeldForm> held = HeldForm.of(request.getSession(false));
            if (held.isPresent()) {
                response.sendRedirect(held.get().path());
            } else {
                toPage.onAuthenticationSuccess(request, response, who);
            }
        };
    }

    private static String typed(HttpServletRequest request) {
        String name = request.getParameter("name");
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    private static void leaving(@Nullable Authentication who, ObjectProvider<SignInWatch> watch) {
        if (who != null && who.getPrincipal() instanceof SignedIn signedIn && !signedIn.visitor()) {
            watch.ifAvailable(w -> w.signedOut(signedIn.name()));
        }
    }

    /** The sign-in page again, with what is wrong. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        request.setAttribute("fault", fault);
        request.getRequestDispatcher(SIGN_IN + "/failed").forward(request, response);
    }
}
