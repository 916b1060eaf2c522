package org.decisionledger.api.signin;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyAuthority;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The doors for programs. On loopback they stand open, as the command line and whoever wrote a script against them rely
 * on. Beyond it, a token opens them; the session of a page opens them for reading, since pages lead there.
 */
@Configuration(proxyBeanMethods = false)
class ProgramDoor {

    private static final String[] RECORDS = {"/api/entries", "/api/decisions/*/close", "/api/organisations/*/close"};
    private static final String ASKS = "/api/adequacy";
    private static final String BACKUP = "/api/backup/**";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Users users, Reach reach) {
        http.securityMatcher("/api/**", "/log/**", "/metrics")
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // what changes anything takes a token, or loopback and its guard
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new FreshUser(users), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TokenFilter(users), AnonymousAuthenticationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (request, response, fault) -> ProgramRefused.NOT_SIGNED_IN.answer(response))
                        .accessDeniedHandler(
                                (request, response, fault) -> ProgramRefused.NOT_ALLOWED.answer(response)));
        if (reach.loopback()) {
            http.authorizeHttpRequests(all -> all.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(all -> all.requestMatchers(HttpMethod.GET, BACKUP)
                    .access(byToken(Role.ADMINISTRATOR))
                    .requestMatchers(HttpMethod.GET)
                    .authenticated()
                    .requestMatchers(HttpMethod.HEAD)
                    .authenticated()
                    .requestMatchers(HttpMethod.POST, RECORDS)
                    .access(byToken(Role.RECORDER, Role.OFFICER))
                    .requestMatchers(HttpMethod.POST, ASKS)
                    .access(hasAuthority(Granted.BY_TOKEN))
                    .anyRequest()
                    .access(byToken(Role.ADMINISTRATOR)));
        }
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> byToken(Role... roles) {
        String[] authorities = Arrays.stream(roles).map(Role::authority).toArray(String[]::new);
        return AuthorizationManagers.allOf(hasAuthority(Granted.BY_TOKEN), hasAnyAuthority(authorities));
    }
}
